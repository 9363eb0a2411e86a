"""A call that hands on `*args` and `**kwargs` may bring an argument either way, or leave it to the default."""
import urllib.request

import torch


def build(weights, strict=False):
    return torch.load(weights)  # expect: unsafe network,parameter


def from_anywhere(*args, **kwargs):
    return build(*args, **kwargs)


def standard(*args, **kwargs):
    urllib.request.urlretrieve("https://nets.example/standard.pt", "standard_127.pt")
    kwargs["weights"] = "standard_127.pt"
    return from_anywhere(*args, **kwargs)


def plain(weights="plain.pt"):
    return torch.load(weights)  # expect: unsafe file


def always_default(*rest):
    return plain()
