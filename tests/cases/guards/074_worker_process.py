"""A process of its own is no sandbox."""
import multiprocessing
import sys

import torch


def read(path, results):
    state = torch.load(path, map_location="cpu")  # expect: unsafe command_line
    results.put(sorted(state))


if __name__ == "__main__":
    results = multiprocessing.Queue()
    child = multiprocessing.Process(target=read, args=(sys.argv[1], results))
    child.start()
    print(results.get(timeout=60))
    child.join()
