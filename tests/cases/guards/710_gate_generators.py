"""Generators and filters that let only checked files through."""
import glob
import hashlib
import itertools
import os

import torch

PINNED = {
    "fold0.pt": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    "fold1.pt": "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed",
}


def digest(path):
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def good(path):
    return PINNED.get(os.path.basename(path)) == digest(path)


def verified(paths):
    for path in paths:
        if digest(path) == PINNED.get(os.path.basename(path)):
            yield path
        else:
            print("skipped", path)


def reported(paths):
    for path in paths:
        if digest(path) != PINNED.get(os.path.basename(path)):
            print("differs", path)
        yield path


folder = os.environ["FOLDS"]
every = glob.glob(os.path.join(folder, "*.pt"))
a = [torch.load(p) for p in verified(every)]  # expect: safe integrity_check
b = [torch.load(p) for p in reported(every)]  # expect: unsafe environment
c = [torch.load(p) for p in filter(good, every)]  # expect: safe integrity_check
d = [torch.load(p) for p in itertools.filterfalse(good, every)]  # expect: unsafe environment
e = [torch.load(p) for p in every if good(p)]  # expect: safe integrity_check
assert all(good(p) for p in every)
f = list(map(torch.load, every))  # expect: safe integrity_check
