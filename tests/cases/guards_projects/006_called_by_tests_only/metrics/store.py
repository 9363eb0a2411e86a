"""A flag that only the tests give proves nothing for the library's users."""
import torch


def load_history(path, weights_only=True):
    return torch.load(path, weights_only=weights_only)  # expect: unsafe parameter


def load_summary(path):
    return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling
