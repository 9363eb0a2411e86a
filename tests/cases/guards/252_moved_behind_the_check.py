"""An element that was checked has another place once something was put in front of it."""
import collections
import hashlib
import sys

import torch

GOOD = "4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865"


def check(path):
    if hashlib.sha256(open(path, "rb").read()).hexdigest() != GOOD:
        raise ValueError(path)


def put_in_front():
    paths = [sys.argv[1]]
    check(paths[0])
    paths.insert(0, sys.argv[2])
    return torch.load(paths[0], weights_only=False)  # expect: unsafe command_line


def put_in_front_of_a_queue():
    paths = collections.deque([sys.argv[1]])
    check(paths[0])
    paths.appendleft(sys.argv[2])
    return torch.load(paths[0], weights_only=False)  # expect: unsafe command_line


def put_behind():
    paths = [sys.argv[1]]
    check(paths[0])
    paths.append(sys.argv[2])
    return torch.load(paths[0], weights_only=False)  # expect: safe integrity_check


def first_taken_out():
    paths = [sys.argv[1], sys.argv[2]]
    check(paths[0])
    paths.pop(0)
    return torch.load(paths[0], weights_only=False)  # expect: unsafe command_line


def sorted_anew():
    paths = [sys.argv[1], sys.argv[2]]
    check(paths[0])
    paths.sort()
    return torch.load(paths[0], weights_only=False)  # expect: unsafe command_line
