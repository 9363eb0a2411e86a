import argparse

import clusterlib


def parser_of(description):
    parser = argparse.ArgumentParser(description)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--folder")
    return parser


def launch(job_class, args, name):
    executor = clusterlib.Executor(folder=args.folder)
    job = job_class(args)
    return executor.send(job, name=name)


class Queue:
    def push(self, args, make):
        def start():
            return make(args)

        return start()
