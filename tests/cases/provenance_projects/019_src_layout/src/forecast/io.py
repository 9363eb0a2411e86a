"""Reading models."""
from importlib.resources import files

import torch


def load_model(path):
    return torch.load(path)  # expect: unsafe environment


def load_default():
    with files("forecast").joinpath("default.pt").open("rb") as handle:
        return torch.load(handle)  # expect: safe not_checked


def load_series(path):
    return torch.load(path)  # expect: unsafe parameter
