"""Data shipped with the package; one path leaves it."""
import os
import pickle
import pkgutil
from importlib.resources import as_file, files

import pkg_resources
import torch

_HERE = os.path.dirname(os.path.abspath(__file__))


def stop_words():
    with open(os.path.join(_HERE, "data", "stop.pkl"), "rb") as f:
        return pickle.load(f)  # expect: safe not_checked


def tagger():
    with as_file(files(__package__) / "data" / "tagger.pt") as path:
        return torch.load(path)  # expect: safe not_checked


def parser():
    return torch.load(pkg_resources.resource_filename(__name__, "data/parser.pt"))  # expect: safe not_checked


def chunker():
    return pickle.loads(pkgutil.get_data(__name__, "data/chunker.pkl"))  # expect: safe not_checked


def language(code):
    return torch.load(os.path.join(_HERE, "data", f"{code}.pt"))  # expect: unsafe package_data,parameter


def user():
    folder = os.environ.get("CORPUS_HOME") or _HERE
    return torch.load(os.path.join(folder, "user.pt"))  # expect: unsafe environment,package_data
