import functools
import pickle

import joblib
import torch

import state


@state.on_load
def read_weights(path):
    return torch.load(path)  # expect: unsafe environment


@functools.lru_cache(maxsize=None)
def model():
    return torch.load(state.current())  # expect: unsafe command_line


def scaler():
    return joblib.load(state.options["scaler"])  # expect: unsafe standard_input


def labels():
    with open(state.options["labels"], "rb") as handle:
        return pickle.load(handle)  # expect: unsafe file


def counter(path):
    loaded = 0

    def load():
        nonlocal loaded
        loaded += 1
        return torch.load(path)  # expect: unsafe configuration

    return load
