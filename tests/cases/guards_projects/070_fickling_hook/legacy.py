"""Binds the name of the loader when it is imported."""
from pickle import load


def read(path):
    with open(path, "rb") as f:
        return load(f)  # expect: unsafe command_line
