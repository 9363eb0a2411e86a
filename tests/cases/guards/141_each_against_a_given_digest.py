"""Every file of a list is compared with a digest that the caller hands in: pinned for one caller, from the command line for another."""
import hashlib
import sys

import torch

DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


def digest_of(path):
    with open(path, "rb") as stream:
        return hashlib.sha256(stream.read()).hexdigest()


def load_with(paths, expected):
    for path in paths:
        if digest_of(path) != expected:
            raise ValueError(path)
    return [torch.load(path) for path in paths]  # expect: unsafe command_line


def load_all_with(paths, expected):
    if not all(digest_of(path) == expected for path in paths):
        raise ValueError("not the files that were reviewed")
    return [torch.load(path) for path in paths]  # expect: unsafe command_line


def load_pinned(paths):
    for path in paths:
        if digest_of(path) != DIGEST:
            raise ValueError(path)
    return [torch.load(path) for path in paths]  # expect: safe integrity_check


load_with(sys.argv[2:], sys.argv[1])
load_all_with(sys.argv[2:], sys.argv[1])
load_pinned(sys.argv[2:])
