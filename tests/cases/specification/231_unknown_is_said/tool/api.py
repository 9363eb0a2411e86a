import os
import pickle

import torch

from .remote import blob, default_model


def named():
    return pickle.loads(blob("models/base"))  # expect: unsafe unknown


def chosen():
    return pickle.loads(blob(os.environ["MODEL_NAME"]))  # expect: unsafe environment


def by_default():
    return torch.load(default_model())  # expect: unsafe unknown


def public(path, fallback="fallback.pt"):
    try:
        return torch.load(path)  # expect: unsafe parameter
    except FileNotFoundError:
        return torch.load(fallback)  # expect: unsafe file,parameter


def _inner(path):
    return torch.load(path)  # expect: unsafe parameter


def handed_on(path):
    return _inner(path)
