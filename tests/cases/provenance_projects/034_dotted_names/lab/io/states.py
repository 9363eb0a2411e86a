"""States."""
import torch


def load(path):
    return torch.load(path)  # expect: unsafe command_line,environment,standard_input


def loads(path):
    return torch.load(path)  # expect: unsafe parameter
