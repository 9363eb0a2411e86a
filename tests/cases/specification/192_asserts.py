"""Assertions that test, and one that cannot fail."""
import hashlib
import hmac
import sys
from pathlib import Path

import torch

PIN = "6b51d431df5d7f141cbececcf79edf3dd861c3b4069f0b11661a3eefacbba918"


def fits(path):
    return hmac.compare_digest(hashlib.sha256(Path(path).read_bytes()).hexdigest(), PIN)


def statement(path):
    assert fits(path), f"{path} was changed"
    return torch.load(path)  # expect: safe integrity_check


def tuple_is_true(path):
    assert (fits(path), f"{path} was changed")
    return torch.load(path)  # expect: unsafe command_line


def without_call(path):
    assert fits, "missing"
    return torch.load(path)  # expect: unsafe command_line


def negated(path):
    assert not fits(path), "known file"
    return torch.load(path)  # expect: unsafe command_line


def with_or(path):
    assert fits(path) or "--force" in sys.argv
    return torch.load(path)  # expect: unsafe command_line


def with_and(path):
    if fits(path) and path.endswith(".pt"):
        return torch.load(path)  # expect: safe integrity_check
    return None


statement(sys.argv[1])
tuple_is_true(sys.argv[2])
without_call(sys.argv[3])
negated(sys.argv[4])
with_or(sys.argv[5])
with_and(sys.argv[6])
