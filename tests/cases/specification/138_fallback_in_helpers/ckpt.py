"""Restricted first; a helper loads again when it fails."""
import pickle

import torch


def try_safe(path):
    try:
        return torch.load(path, map_location="cpu", weights_only=True)  # expect: safe restricted_unpickling
    except (pickle.UnpicklingError, RuntimeError):
        return None


def load_any(path):
    state = try_safe(path)
    if state is None:
        print("falling back for", path)
        state = _load_full(path)
    return state


def _load_full(path):
    with open(path, "rb") as handle:
        return torch.load(handle, weights_only=False)  # expect: unsafe configuration


def load_or_fail(path):
    state = try_safe(path)
    if state is None:
        raise ValueError(path)
    return state
