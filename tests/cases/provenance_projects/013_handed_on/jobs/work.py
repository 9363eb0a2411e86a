"""Functions that other modules hand to pools and buttons."""
import torch


def count(path):
    return len(torch.load(path))  # expect: unsafe command_line


def describe(path):
    return str(torch.load(path))  # expect: unsafe user_interface


def merge(first, second="base.pt"):
    return torch.load(first), torch.load(second)  # expect: unsafe environment


def on_done(path):
    return torch.load(path)  # expect: unsafe parameter
