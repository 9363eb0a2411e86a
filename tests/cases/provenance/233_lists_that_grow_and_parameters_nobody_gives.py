"""Places of a list behind `+=`, and a parameter with the default None that every caller leaves out: it is there for others."""
import os
import sys

import torch


def gather(extra):
    found = []
    found += [os.environ["FIRST"]]
    found += [sys.argv[1]]
    if extra:
        found += [input()]
    return found


def second():
    first, other = gather(False)
    return torch.load(other, weights_only=False)  # expect: unsafe command_line


def first():
    return torch.load(gather(True)[0], weights_only=False)  # expect: unsafe environment


def in_a_loop(count):
    found = []
    for _ in range(count):
        found += [os.environ["FIRST"]]
    found += [sys.argv[1]]
    return torch.load(found[3], weights_only=False)  # expect: unsafe command_line,environment


class Net:
    def __init__(self, width, weights=None):
        self.width = width
        if weights is not None:
            self.state = torch.load(weights, weights_only=False)  # expect: unsafe parameter


class Given:
    def __init__(self, width, weights=None):
        self.width = width
        if weights is not None:
            self.state = torch.load(weights, weights_only=False)  # expect: unsafe environment


Net(3)
Net(4, None)
Given(3)
Given(4, os.environ["WEIGHTS"])


def bag(path):
    if path.endswith(".yaml"):
        return [bag(member) for member in sorted(path.parent.glob("*.th"))]
    return torch.load(path, weights_only=False)  # expect: unsafe parameter


def tree(path):
    if path.endswith(".yaml"):
        return [tree(member) for member in sorted(path.parent.glob("*.th"))]
    return torch.load(path, weights_only=False)  # expect: unsafe command_line


tree(sys.argv[1])
