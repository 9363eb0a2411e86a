import torch

LIMIT = 10


def summary(path):
    return sorted(_content(path))[:LIMIT]


def _content(path):
    return torch.load(path, map_location="cpu")  # expect: safe sandbox


def shape(path):
    return torch.load(path).shape  # expect: unsafe environment
