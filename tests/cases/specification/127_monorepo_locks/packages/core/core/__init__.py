"""Code of one package is used by another; each has its own project file."""
import torch


def read(path):
    return torch.load(path)  # expect: safe restricted_unpickling


def read_objects(path):
    return torch.load(path, weights_only=False)  # expect: unsafe parameter
