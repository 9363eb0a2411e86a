"""Forwarded keywords of public functions: setdefault can be overruled, an assignment cannot."""
import torch


def polite(path, **kwargs):
    kwargs.setdefault("weights_only", True)
    return torch.load(path, **kwargs)  # expect: unsafe parameter


def strict(path, **kwargs):
    kwargs.pop("weights_only", None)
    return torch.load(path, weights_only=True, **kwargs)  # expect: safe restricted_unpickling


def strict_again(path, **kwargs):
    return torch.load(path, **{**kwargs, "weights_only": True})  # expect: safe restricted_unpickling


def last_word_of_caller(path, **kwargs):
    return torch.load(path, **{"weights_only": True, **kwargs})  # expect: unsafe parameter
