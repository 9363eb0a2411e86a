"""The package switches the new default off when it is imported."""
import torch


def read(path):
    return torch.load(path)  # expect: unsafe parameter


def read_tensors(path):
    return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling
