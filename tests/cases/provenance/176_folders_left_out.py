"""Folders that may be left out, with a folder of the package in their place, and what only looks like it."""
import os

import torch

_DATA = os.path.join(os.path.dirname(__file__), "data")


class Lazy:
    def __init__(self, name, directory=None):
        self.path = os.path.join(directory or _DATA, name)

    def value(self):
        return torch.load(self.path)  # expect: safe not_checked


COLORS = Lazy("colors.pt")


def vocabulary(name, directory=None):
    return torch.load(os.path.join(directory or _DATA, name))  # expect: safe not_checked


vocabulary("a.pt")


def labels(name, directory=None):
    if directory is None:
        directory = _DATA
    return torch.load(os.path.join(directory, name))  # expect: safe not_checked


labels("a.pt")


def table(name, directory=_DATA):
    return torch.load(os.path.join(directory, name))  # expect: safe not_checked


table("a.pt")


def scaled(name, directory=None):
    return torch.load(os.path.join(directory if directory is not None else _DATA, name))  # expect: safe not_checked


scaled("a.pt")


def either(name, directory=None):
    return torch.load(os.path.join(directory or _DATA, name))  # expect: unsafe file,package_data


either("a.pt", "here")


either("a.pt")


def both_ways(name, directory=None):
    return torch.load(os.path.join(directory or os.environ["X"], name))  # expect: unsafe environment


both_ways("a.pt")


def variable(name, directory=None, other=None):
    return torch.load(os.path.join(directory or _DATA, other or _DATA, name))  # expect: unsafe file,package_data


variable("a.pt", other="x")


def two_folders(name, directory=None):
    p = os.path.join(directory or _DATA, name)
    if not os.path.exists(p):
        p = os.path.join("models", name)
    return torch.load(p)  # expect: unsafe file,package_data


two_folders("a.pt")


def replaced(name, directory=None):
    if len(name) > 3:
        p = os.path.join(directory or _DATA, name)
    else:
        p = os.path.join(os.environ["X"], name)
    return torch.load(p)  # expect: unsafe environment,package_data


replaced("a.pt")


def two_texts(name, directory=""):
    return torch.load(os.path.join(directory if directory is not None else _DATA, name))  # expect: unsafe file,package_data


two_texts("a.pt")


def empty_text(name, prefix, directory=None):
    if prefix:
        p = os.path.join(directory or _DATA, name)
    else:
        p = prefix + name
    return torch.load(p)  # expect: unsafe file,package_data


empty_text("a.pt", "b")
