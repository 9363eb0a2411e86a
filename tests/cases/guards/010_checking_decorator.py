"""A decorator checks the file before the function runs; a second decorator only times it."""
import functools
import hashlib
import sys
import time

import joblib

PINNED = "33cd8f476071803436a667c16d0930c39ba449e733deea8ce658deb7a44051e7"


def pinned(function):
    @functools.wraps(function)
    def wrapper(path):
        with open(path, "rb") as f:
            if hashlib.sha256(f.read()).hexdigest() != PINNED:
                raise PermissionError(path)
        return function(path)
    return wrapper


def timed(function):
    @functools.wraps(function)
    def wrapper(path):
        start = time.perf_counter()
        result = function(path)
        print(path, time.perf_counter() - start)
        return result
    return wrapper


@pinned
def load_scaler(path):
    return joblib.load(path)  # expect: safe integrity_check


@timed
def load_forest(path):
    return joblib.load(path)  # expect: unsafe command_line


load_scaler(sys.argv[1])
load_forest(sys.argv[2])
