"""Data that is shipped with a package, and what only looks like it."""
import functools
import importlib.resources as ir
import os
import pickle
import pkgutil

import joblib
import numpy as np
import torch

_DIR = os.path.dirname(os.path.abspath(__file__))
_DATA = os.path.join(_DIR, "data")
_USER = os.environ.get("TOOL_DATA", _DATA)


@functools.lru_cache(maxsize=None)
def tables():
    return pickle.loads(pkgutil.get_data(__package__, "data/tables.pkl"))  # expect: safe not_checked


def vocabulary(language="en"):
    return joblib.load(os.path.join(_DATA, "vocabulary.joblib"))  # expect: safe not_checked


def model(language):
    return torch.load(os.path.join(_DATA, f"{language}.pt"))  # expect: unsafe package_data,parameter


def user_model():
    return torch.load(os.path.join(_USER, "model.pt"))  # expect: unsafe environment,package_data


def embedding():
    with ir.path("tool.data", "embedding.npy") as path:
        return np.load(path, allow_pickle=True)  # expect: safe not_checked


def embedding_of(package):
    with ir.as_file(ir.files(package) / "embedding.npy") as path:
        return np.load(path, allow_pickle=True)  # expect: unsafe package_data,parameter


def working_copy():
    return torch.load(os.path.join(os.getcwd(), "data", "model.pt"))  # expect: unsafe file


class Lazy:
    def __init__(self, name, directory=None):
        self.path = os.path.join(directory or _DATA, name)

    @functools.cached_property
    def value(self):
        return torch.load(self.path)  # expect: unsafe environment,package_data


COLORS = Lazy("colors.pt")
FONTS = Lazy("fonts.pt", _USER)
