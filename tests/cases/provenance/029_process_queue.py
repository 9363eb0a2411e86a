"""A worker process takes paths from a multiprocessing queue; a plain list is no message."""
import multiprocessing as mp
import sys

import torch


def worker(tasks):
    while True:
        path = tasks.get()
        if path is None:
            break
        print(len(torch.load(path)))  # expect: unsafe message


def serial(paths):
    for path in paths:
        print(len(torch.load(path)))  # expect: unsafe command_line


if __name__ == "__main__":
    tasks = mp.Queue()
    process = mp.Process(target=worker, args=(tasks,))
    process.start()
    tasks.put(None)
    process.join()
    serial(sys.argv[1:])
