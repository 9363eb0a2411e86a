"""A literal list in setup.py."""
import torch


def restore(path):
    return torch.load(path)  # expect: safe restricted_unpickling


def restore_everything(path):
    return torch.load(path, weights_only=False)  # expect: unsafe parameter
