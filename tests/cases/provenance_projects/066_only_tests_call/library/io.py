"""Who calls decides: tests do not."""
import os

import torch


def read(path, index=None):
    return torch.load(path)  # expect: unsafe parameter


def read_default(path="net.pt"):
    return torch.load(path)  # expect: unsafe file,parameter


def read_nothing(path=None):
    if path is None:
        path = os.environ["NET"]
    return torch.load(path)  # expect: unsafe environment,parameter


def read_chosen(name, folder="nets"):
    return torch.load(os.path.join(folder, name))  # expect: unsafe environment,file


def read_flagged(path, fast=False):
    path = "fast.pt" if fast else path
    return torch.load(path)  # expect: unsafe file,standard_input
