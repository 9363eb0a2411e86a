"""setup.py computes its requirement: the version is unknown."""
import torch


def restore(path):
    return torch.load(path)  # expect: unsafe parameter


def restore_tensors(path):
    return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling
