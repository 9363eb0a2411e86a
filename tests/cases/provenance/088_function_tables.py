"""Dictionaries of functions, filled by hand and by a decorator."""
import os
import pickle
import sys

import joblib
import torch

READERS = {}


def reader(suffix):
    def add(function):
        READERS[suffix] = function
        return function

    return add


@reader(".pt")
def read_torch(path):
    return torch.load(path)  # expect: unsafe command_line


@reader(".joblib")
def read_joblib(path):
    return joblib.load(path)  # expect: unsafe command_line


def from_environment(name):
    return torch.load(os.environ[name])  # expect: unsafe environment


def from_folder(name):
    with open(name + ".pkl", "rb") as f:
        return pickle.load(f)  # expect: unsafe file


ORIGINS = {"environment": from_environment, "folder": from_folder}

path = sys.argv[1]
READERS[os.path.splitext(path)[1]](path)
ORIGINS[sys.argv[2]]("MODEL")
