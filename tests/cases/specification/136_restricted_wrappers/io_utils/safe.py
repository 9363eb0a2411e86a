import functools

import torch

OPTIONS = {"map_location": "cpu", "weights_only": True}
LOOSE = dict(map_location="cpu")


def load_tensors(path, **overrides):
    options = dict(OPTIONS)
    return torch.load(path, **options)  # expect: safe restricted_unpickling


def load_with(path, **overrides):
    return torch.load(path, **{**OPTIONS, **overrides})  # expect: unsafe command_line


def load_loose(path):
    return torch.load(path, **LOOSE)  # expect: unsafe command_line


def load_default(path, **kwargs):
    kwargs.setdefault("weights_only", True)
    return torch.load(path, **kwargs)  # expect: unsafe command_line


cpu_load = functools.partial(load_tensors, device="cpu")
