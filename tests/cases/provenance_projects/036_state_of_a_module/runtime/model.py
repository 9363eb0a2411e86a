"""Reads the state."""
import torch

from . import state


def load():
    return torch.load(state.weights)  # expect: unsafe command_line


def load_teacher():
    return torch.load(state.teacher)  # expect: unsafe file


def load_head():
    return torch.load(state.options["head"])  # expect: unsafe environment
