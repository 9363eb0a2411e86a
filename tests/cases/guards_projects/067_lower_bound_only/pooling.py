"""A lower bound alone allows every release since, the holes of 1.13 to 2.5 included."""
import torch


def restore(path):
    return torch.load(path)  # expect: unsafe parameter


def restore_tensors(path):
    return torch.load(path, weights_only=True)  # expect: unsafe parameter
