"""Decorated functions still take what their callers pass."""
import functools
import os
import sys
import time

import torch


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        start = time.monotonic()
        try:
            return function(*args, **kwargs)
        finally:
            print(function.__name__, time.monotonic() - start)

    return wrapper


def with_default(path):
    def decorate(function):
        @functools.wraps(function)
        def wrapper():
            return function(path)

        return wrapper

    return decorate


@timed
def load(path):
    return torch.load(path)  # expect: unsafe command_line


@functools.lru_cache(maxsize=None)
def load_cached(path, device="cpu"):
    return torch.load(path, map_location=device)  # expect: unsafe environment


@with_default("baseline.pt")
def load_given(path):
    return torch.load(path)  # expect: unsafe file


@timed
def load_unused(path):
    return torch.load(path)  # expect: unsafe parameter


print(load(sys.argv[1]), load_cached(os.environ["MODEL"]), load_given())
