"""Context managers: one raises before it yields, one complains after it has yielded."""
import hashlib
import sys
from contextlib import contextmanager
from pathlib import Path

import torch

SHA256 = "a425a59de8a0179e1e8a2f7e767fa2a70611dd5797fa2bf1305442b3dbca0ea1"


def matches(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest() == SHA256


@contextmanager
def verified(path):
    if not matches(path):
        raise ValueError(f"{path}: wrong digest")
    yield path


@contextmanager
def verified_later(path):
    yield path
    if not matches(path):
        raise ValueError(f"{path}: wrong digest")


with verified(sys.argv[1]) as path:
    student = torch.load(path)  # expect: safe integrity_check

with verified_later(sys.argv[2]) as path:
    teacher = torch.load(path)  # expect: unsafe command_line
