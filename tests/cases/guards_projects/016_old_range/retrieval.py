"""A range from below 1.13 to above it takes the worse side of both."""
import torch


def load_index(path):
    return torch.load(path)  # expect: unsafe parameter


def load_index_tensors(path):
    return torch.load(path, weights_only=True)  # expect: unsafe parameter
