"""Defaults of parameters: they count even as a part of a path, None and the empty string do not."""
import os

import torch


def in_folder(name, folder="checkpoints"):
    return torch.load(os.path.join(folder, name))  # expect: unsafe parameter,file


def optional(path=None):
    if path is None:
        return None
    return torch.load(path)  # expect: unsafe parameter


def suffixed(path, suffix=""):
    return torch.load(path + suffix)  # expect: unsafe parameter


def from_environment(path=os.environ.get("MODEL")):
    return torch.load(path)  # expect: unsafe parameter,environment


def or_default(path=None):
    path = path or "default.pt"
    return torch.load(path)  # expect: unsafe parameter,file


def only_named(*, path="named.pt", strict=True):
    return torch.load(path), strict  # expect: unsafe parameter,file


def int_part(folder, epoch=10):
    return torch.load(f"{folder}/{int(epoch)}.pt")  # expect: unsafe parameter
