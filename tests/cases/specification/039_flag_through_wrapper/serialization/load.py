"""Wrappers with a flag."""
import torch


def load_state(path, safe):
    return torch.load(path, map_location="cpu", weights_only=safe)  # expect: safe restricted_unpickling


def load_trusted(path, safe=True):
    return torch.load(path, map_location="cpu", weights_only=safe)  # expect: unsafe command_line


def load_public(path, safe=True):
    """Nobody in this project calls it."""
    return torch.load(path, weights_only=safe)  # expect: unsafe parameter
