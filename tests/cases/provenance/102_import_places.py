"""Imports inside functions and under conditions; a shadowed name is no loader."""
import sys

if sys.version_info >= (3, 8):
    import pickle
else:
    import pickle5 as pickle


def local():
    from torch import load as read

    return read(sys.argv[1])  # expect: unsafe command_line


def lazy():
    import torch as _torch

    return _torch.load("lazy.pt")  # expect: unsafe file


def shadowed(torch):
    return torch.load(sys.argv[2])


def buffered():
    return pickle.load(sys.stdin.buffer)  # expect: unsafe standard_input


def own():
    def load(path):
        return len(path)

    return load(sys.argv[3])
