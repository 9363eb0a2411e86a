"""Wrappers of wrappers; a class with a flag that every caller sets."""
import torch


def _load(path, **kwargs):
    kwargs.setdefault("map_location", "cpu")
    return torch.load(path, **kwargs)  # expect: unsafe command_line,environment


def load(path):
    return _load(path)


def load_checked(path):
    return _load(path, weights_only=True)


class Loader:
    def __init__(self, strict):
        self.strict = strict

    def __call__(self, path):
        return torch.load(path, weights_only=self.strict)  # expect: safe restricted_unpickling


class LooseLoader:
    def __init__(self, strict=True):
        self.strict = strict

    def load(self, path):
        return torch.load(path, weights_only=self.strict)  # expect: unsafe command_line
