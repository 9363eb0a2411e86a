"""Functions that a function of the project gets in a list, and calls or hands on to a pool."""
import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Thread

import torch


def convert(options, rank):
    return torch.load(options.checkpoint)  # expect: unsafe command_line,file


def each(steps, options):
    for rank, step in enumerate(steps):
        step(options, rank)


def restore_first(path):
    return torch.load(path)  # expect: unsafe command_line


def restore_second(path):
    return torch.load(path)  # expect: unsafe command_line


def first(steps, path):
    return steps[0](path)


def restore_pooled(path):
    return torch.load(path)  # expect: unsafe command_line


def pooled(steps, path):
    with ThreadPoolExecutor() as pool:
        return [pool.submit(step, path) for step in steps]


def restore_threaded(path):
    return torch.load(path)  # expect: unsafe command_line


def threaded(step, path):
    Thread(target=step, args=(path,)).start()


def never_called(path):
    return torch.load(path)  # expect: unsafe parameter


def count(steps):
    return len(steps)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", default="last.pt")
    options = parser.parse_args()
    each([convert] * 2, options)
    first([restore_first], sys.argv[1])
    first((restore_second,), sys.argv[1])
    pooled([restore_pooled], sys.argv[1])
    threaded(restore_threaded, sys.argv[1])
    count([never_called])


main()
