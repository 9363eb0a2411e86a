"""Objects that are called, callbacks that are handed over, and a recursive search."""
import os
import sys

import torch


class Reader:
    def __init__(self, device):
        self.device = device

    def __call__(self, path):
        return torch.load(path, map_location=self.device)  # expect: unsafe command_line


def each(paths, callback):
    return [callback(path) for path in paths]


def size(path):
    return len(torch.load(path))  # expect: unsafe standard_input


def search(folder, depth):
    if depth == 0:
        return torch.load(os.path.join(folder, "model.pt"))  # expect: unsafe environment
    return search(os.path.join(folder, "best"), depth - 1)


reader = Reader(os.environ["DEVICE"])
reader(sys.argv[1])
each([line.strip() for line in sys.stdin], size)
search(os.environ["RUNS"], 2)
