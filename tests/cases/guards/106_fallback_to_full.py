"""Falling back to an unrestricted load when the restricted one fails."""
import pickle
import sys

import torch


def load_with_fallback(path):
    try:
        return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling
    except pickle.UnpicklingError:
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def load_or_fail(path):
    try:
        return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling
    except pickle.UnpicklingError as error:
        raise ValueError(f"{path} contains objects") from error


def load_with_retry(path):
    try:
        return torch.load(path, map_location="cuda", weights_only=True)  # expect: safe restricted_unpickling
    except RuntimeError:
        return torch.load(path, map_location="cpu", weights_only=True)  # expect: safe restricted_unpickling


print(load_with_fallback(sys.argv[1]), load_or_fail(sys.argv[1]), load_with_retry(sys.argv[1]))
