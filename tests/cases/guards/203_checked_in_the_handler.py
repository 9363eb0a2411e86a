"""The second try has a check of its own."""
import hashlib
import sys

import torch

PINNED = "8d5c1c3b8f2f0c7e7b0d5e0f3a6a1f0e9d4c2b7a6f5e4d3c2b1a09f8e7d6c5b4"


def verify(path):
    with open(path, "rb") as stream:
        if hashlib.sha256(stream.read()).hexdigest() != PINNED:
            raise ValueError(path)


def tried_twice(path):
    try:
        verify(path)
    except OSError:
        verify(path)
    return torch.load(path)  # expect: safe integrity_check


def tried_once(path):
    try:
        verify(path)
    except OSError:
        print("not there yet")
    return torch.load(path)  # expect: unsafe command_line


tried_twice(sys.argv[1])
tried_once(sys.argv[2])
