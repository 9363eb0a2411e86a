"""Generators yield paths or states."""
import os
import sys

import torch


def candidates():
    yield sys.argv[1]
    yield from ("a.pt", "b.pt")


def from_environment():
    for index in range(3):
        yield index, os.environ[f"MODEL_{index}"]


def states(paths):
    for path in paths:
        yield torch.load(path)  # expect: unsafe standard_input


for path in candidates():
    first = torch.load(path)  # expect: unsafe command_line,file

for index, path in from_environment():
    second = torch.load(path)  # expect: unsafe environment

third = list(states(line.strip() for line in sys.stdin))
fourth = torch.load(next(iter(["only.pt"])))  # expect: unsafe file
