"""Inner functions see the variables of the outer one."""
import os
import sys

import torch


def make_loader(path):
    def load():
        return torch.load(path)  # expect: unsafe command_line

    return load


def make_counter():
    path = "start.pt"

    def advance():
        nonlocal path
        path = os.environ["NEXT"]

    def current():
        return torch.load(path)  # expect: unsafe file,environment

    return advance, current


def outer(path):
    def inner(path):
        return torch.load(path)  # expect: unsafe file

    print(path)
    return inner("inner.pt")


load = make_loader(sys.argv[1])
load()
advance, current = make_counter()
current()
advance()
current()
outer(sys.argv[2])
