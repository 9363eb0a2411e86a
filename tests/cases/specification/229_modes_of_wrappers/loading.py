"""Wrappers around torch.load, some of them restricted."""
import functools

import torch

restricted = functools.partial(torch.load, map_location="cpu", weights_only=True)
plain = functools.partial(torch.load, map_location="cpu")


def read(path, **options):
    options.setdefault("weights_only", True)
    return torch.load(path, **options)  # expect: unsafe command_line,environment


def read_always(path, **options):
    options["weights_only"] = True
    return torch.load(path, **options)  # expect: safe restricted_unpickling


def read_first(path):
    try:
        return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling
    except Exception:
        return torch.load(path)  # expect: unsafe standard_input


class Reader:
    def __init__(self, trusted=False):
        self.restrict = not trusted

    def read(self, path):
        return torch.load(path, weights_only=self.restrict)  # expect: safe restricted_unpickling


class OpenReader:
    def __init__(self, trusted=False):
        self.restrict = not trusted

    def read(self, path):
        return torch.load(path, weights_only=self.restrict)  # expect: unsafe command_line
