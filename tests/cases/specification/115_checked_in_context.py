"""A decorator and a context manager that check the file first."""
import contextlib
import functools
import hashlib
import sys
from pathlib import Path

import torch

KNOWN = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def checked(function):
    @functools.wraps(function)
    def wrapper(path, *args, **kwargs):
        if hashlib.sha256(Path(path).read_bytes()).hexdigest() != KNOWN:
            raise ValueError(path)
        return function(path, *args, **kwargs)

    return wrapper


def traced(function):
    @functools.wraps(function)
    def wrapper(path, *args, **kwargs):
        print(hashlib.sha256(Path(path).read_bytes()).hexdigest(), path)
        return function(path, *args, **kwargs)

    return wrapper


@checked
def load_checked(path):
    return torch.load(path)  # expect: safe integrity_check


@traced
def load_traced(path):
    return torch.load(path)  # expect: unsafe command_line


@contextlib.contextmanager
def verified(path):
    data = Path(path).read_bytes()
    if hashlib.sha256(data).hexdigest() != KNOWN:
        raise ValueError(path)
    yield path


load_checked(sys.argv[1])
load_traced(sys.argv[3])
with verified(sys.argv[2]) as good:
    torch.load(good)  # expect: safe integrity_check
