"""Checks in inner functions, and methods that are bound first."""
import hashlib
import sys
from pathlib import Path

import torch

PIN = "0e1a7e2c9f9b4a8d3c5b6a7988776655443322110ffeeddccbbaa99887766554"


def with_inner(path):
    def check():
        if hashlib.sha256(Path(path).read_bytes()).hexdigest() != PIN:
            raise ValueError(path)

    check()
    return torch.load(path)  # expect: safe integrity_check


def with_inner_not_called(path):
    def check():
        if hashlib.sha256(Path(path).read_bytes()).hexdigest() != PIN:
            raise ValueError(path)

    print("would call", check.__name__)
    return torch.load(path)  # expect: unsafe command_line


def with_parameter(path, check):
    check(path)
    return torch.load(path)  # expect: safe integrity_check


def strict(path):
    if hashlib.sha256(Path(path).read_bytes()).hexdigest() != PIN:
        raise ValueError(path)


with_inner(sys.argv[1])
with_inner_not_called(sys.argv[2])
with_parameter(sys.argv[3], strict)
