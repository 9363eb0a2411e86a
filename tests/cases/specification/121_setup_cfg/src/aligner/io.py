import torch


def load(path):
    return torch.load(path)  # expect: safe restricted_unpickling


def load_optimizer(path):
    return torch.load(path, weights_only=False)  # expect: unsafe parameter
