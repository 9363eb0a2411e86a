import argparse
import os

from loaders import Task, make_by_hand, make_loader, make_pair, make_reader, make_through

parser = argparse.ArgumentParser()
parser.add_argument("--model")
parser.add_argument("--size", type=int)
args = parser.parse_args()


def run(load, path):
    return load(path)


def run_later(load, path):
    return load(path)


def build(fn, options):
    return fn(options.model, size=options.size)


load_here = make_loader("cpu")
load_here(os.environ["WEIGHTS"])
run(make_reader(), args.model)
restore, resume = make_pair(True)
restore(input("file: "))
resume(args.model)
task = Task()
build(task.model_fn(), args)
kept = [make_by_hand()]
run_later(make_through(), os.environ["OTHER"])
