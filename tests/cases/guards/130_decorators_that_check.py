"""Decorators that check a file before the function runs: through *args, on methods, on one way only, of another argument."""
import functools
import hashlib
import os
import sys
from pathlib import Path

import joblib
import torch

KNOWN = {
    "a5dfb2a2d0e2f32d6f1d5ae2cc8ba5c1e3bb0b51d3d1c4cdee6eb1d7d2f9d1a0",
    "0c2d1b0a9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4",
}


def refuse_unknown(path):
    if hashlib.sha256(Path(path).read_bytes()).hexdigest() not in KNOWN:
        raise ValueError(f"{path} is not known")


def known_first(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        refuse_unknown(args[0])
        return function(*args, **kwargs)
    return wrapper


def known_method(function):
    def wrapper(self, path):
        refuse_unknown(path)
        return function(self, path)
    return wrapper


def known_unless_debug(function):
    @functools.wraps(function)
    def wrapper(path):
        if "DEBUG" in os.environ:
            return function(path)
        refuse_unknown(path)
        return function(path)
    return wrapper


def known_second(function):
    @functools.wraps(function)
    def wrapper(path, other):
        refuse_unknown(other)
        return function(path, other)
    return wrapper


def known_afterwards(function):
    @functools.wraps(function)
    def wrapper(path):
        result = function(path)
        refuse_unknown(path)
        return result
    return wrapper


@known_first
def load_encoder(path):
    return torch.load(path)  # expect: safe integrity_check


@known_unless_debug
def load_decoder(path):
    return torch.load(path)  # expect: unsafe command_line


@known_second
def load_pair(path, other):
    first = torch.load(path)  # expect: unsafe command_line
    return first, joblib.load(other)  # expect: safe integrity_check


@known_afterwards
def load_late(path):
    return torch.load(path)  # expect: unsafe command_line


@known_first
def load_uncalled(path):
    return torch.load(path)  # expect: safe integrity_check


class Reader:
    @known_method
    def read(self, path):
        return torch.load(path)  # expect: safe integrity_check

    def read_plainly(self, path):
        return torch.load(path)  # expect: unsafe command_line


load_encoder(sys.argv[1])
load_decoder(sys.argv[2])
load_pair(sys.argv[3], sys.argv[4])
load_late(sys.argv[5])
Reader().read(sys.argv[6])
Reader().read_plainly(sys.argv[7])
