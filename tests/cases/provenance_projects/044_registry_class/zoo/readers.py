"""Readers, registered by a method that is itself the decorator."""
import torch

from .registry import READERS


@READERS.add
def read_plain(path):
    return torch.load(path)  # expect: unsafe environment


def read_other(path):
    return torch.load(path)  # expect: unsafe parameter
