"""A part of a namespace package: there is no __init__."""
import torch


def read(path):
    return torch.load(path)  # expect: unsafe command_line
