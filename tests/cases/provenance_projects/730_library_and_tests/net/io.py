import torch


def save(obj, path):
    torch.save(obj, path)


def load(path="model.pt", *, strict=True):
    return torch.load(path, weights_only=strict)  # expect: unsafe parameter,file


def load_here(path):
    return torch.load(path)  # expect: unsafe parameter
