"""Inner functions that check what they close over, before and after it gets another value."""
import hashlib
import os
import sys

import torch

PIN = "0e1a7e2c9f9b4a8d3c5b6a7988776655443322110ffeeddccbbaa99887766554"


def digest(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def of_a_local(name):
    path = os.path.join("models", name)

    def verify():
        if digest(path) != PIN:
            raise ValueError(path)

    verify()
    return torch.load(path)  # expect: safe integrity_check


def tested(path):
    def good():
        return digest(path) == PIN

    if not good():
        raise ValueError(path)
    return torch.load(path)  # expect: safe integrity_check


def not_left(path):
    def good():
        return digest(path) == PIN

    if not good():
        print("odd:", path)
    return torch.load(path)  # expect: unsafe command_line


def changed_after(path, other):
    def verify():
        if digest(path) != PIN:
            raise ValueError(path)

    verify()
    path = other
    return torch.load(path)  # expect: unsafe command_line


def of_another(path, other):
    def verify():
        if digest(other) != PIN:
            raise ValueError(other)

    verify()
    return torch.load(path)  # expect: unsafe command_line


def two_deep(path):
    def run():
        def verify():
            if digest(path) != PIN:
                raise ValueError(path)

        verify()
        return torch.load(path)  # expect: safe integrity_check

    return run()


of_a_local(sys.argv[1]), tested(sys.argv[2]), not_left(sys.argv[3]), changed_after(sys.argv[4], sys.argv[5])
of_another(sys.argv[6], sys.argv[7]), two_deep(sys.argv[8])
