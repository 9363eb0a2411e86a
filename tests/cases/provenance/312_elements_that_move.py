"""What a method of a list moves is found at another place than before; what it leaves in place is not."""
import os
import sys
from collections import deque

import numpy
import torch


def reversed_in_place():
    paths = [sys.argv[1], "base.pt"]
    paths.reverse()
    return torch.load(paths[0], weights_only=False)  # expect: unsafe command_line,file


def in_their_places():
    paths = [sys.argv[1], "base.pt"]
    print(sorted(paths))
    return torch.load(paths[0], weights_only=False)  # expect: unsafe command_line


def first_taken_out():
    paths = ["base.pt", os.environ["CHECKPOINT"], sys.argv[1]]
    paths.pop(0)
    return torch.load(paths[0], weights_only=False)  # expect: unsafe command_line,environment,file


def last_taken_out():
    paths = ["base.pt", os.environ["CHECKPOINT"], sys.argv[1]]
    paths.pop()
    return torch.load(paths[1], weights_only=False)  # expect: unsafe environment


def from_the_left():
    paths = deque(["base.pt", sys.argv[1]])
    paths.popleft()
    return torch.load(paths[0], weights_only=False)  # expect: unsafe command_line,file


def option_taken_out():
    options = {"path": sys.argv[1], "kind": os.environ["KIND"]}
    options.pop("kind")
    return torch.load(options["path"], weights_only=False)  # expect: unsafe command_line


def of_a_module():
    paths = [sys.argv[1], os.environ["CHECKPOINT"]]
    numpy.sort([3, 1, 2])
    os.remove("old.pt")
    return torch.load(paths[1], weights_only=False)  # expect: unsafe environment
