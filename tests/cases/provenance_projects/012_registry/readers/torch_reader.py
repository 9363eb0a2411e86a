"""Reads torch files."""
import torch

from .registry import register


@register("pt", "pth")
def read_torch(path):
    return torch.load(path)  # expect: unsafe command_line


def read_legacy(path):
    return torch.load(path)  # expect: unsafe parameter
