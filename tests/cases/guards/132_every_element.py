"""A check of every element holds for the elements of the same list, if the loop goes through all of them."""
import hashlib
import sys
from pathlib import Path

import torch

KNOWN = [
    "3b6b2f7f0d7b8a5e4c9d1a2f6e8b0c7d5a3f1e9c8b7d6a5f4e3c2b1a0f9e8d7c",
    "7c8d9e0f1a2b3c4e5f6a7d8b9c1e3f5a7d0c8b6e2f4a1d9c5e8a7b8d0f7f2b6b",
]


def is_known(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest() in KNOWN


def refuse_unknown(paths):
    for path in paths:
        if not is_known(path):
            raise ValueError(path)


def refuse_most(paths):
    for path in paths:
        if path.endswith(".tmp"):
            continue
        if not is_known(path):
            raise ValueError(path)


def first_known(paths):
    for path in paths:
        if not is_known(path):
            break
        print(path)


def all_of(paths):
    if not all(is_known(path) for path in paths):
        raise ValueError("one is unknown")
    return [torch.load(path) for path in paths]  # expect: safe integrity_check


def some_of(paths):
    if not all(is_known(path) for path in paths if path.endswith(".pt")):
        raise ValueError("one is unknown")
    return [torch.load(path) for path in paths]  # expect: unsafe command_line


def one_by_one(paths):
    refuse_unknown(paths)
    for path in sorted(paths):
        torch.load(path)  # expect: safe integrity_check


def without_some(paths):
    refuse_most(paths)
    for path in paths:
        torch.load(path)  # expect: unsafe command_line


def until_unknown(paths):
    first_known(paths)
    for path in paths:
        torch.load(path)  # expect: unsafe command_line


def others(paths, more):
    refuse_unknown(paths)
    for path in more:
        torch.load(path)  # expect: unsafe command_line


def numbered(paths):
    for index, path in enumerate(paths):
        if not is_known(path):
            raise ValueError(index)
    for path in paths:
        torch.load(path)  # expect: safe integrity_check


def in_pairs(paths):
    for path in paths:
        for other in paths:
            if not is_known(path):
                raise ValueError(path)
            torch.load(other)  # expect: unsafe command_line


all_of(sys.argv[1:])
some_of(sys.argv[1:])
one_by_one(sys.argv[1:])
without_some(sys.argv[1:])
until_unknown(sys.argv[1:])
others(sys.argv[1:], sys.argv[2:])
numbered(sys.argv[1:])
in_pairs(sys.argv[1:])
