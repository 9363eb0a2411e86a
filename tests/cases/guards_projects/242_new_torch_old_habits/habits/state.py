"""Checkpoints of the training."""
import io
import pickle
import tempfile

import dill
import torch


def plain(path):
    return torch.load(path)  # expect: safe restricted_unpickling


def told_so(path):
    return torch.load(path, weights_only=False)  # expect: unsafe parameter


def other_pickle(path):
    return torch.load(path, pickle_module=dill)  # expect: unsafe parameter


def with_fallback(path):
    try:
        return torch.load(path)  # expect: safe restricted_unpickling
    except pickle.UnpicklingError:
        return torch.load(path, weights_only=False)  # expect: unsafe parameter


def clone(module):
    buffer = io.BytesIO()
    torch.save(module, buffer)
    buffer.seek(0)
    return torch.load(buffer, weights_only=False)  # expect: safe trusted_origin


def clone_by_file(module):
    with tempfile.NamedTemporaryFile(suffix=".pt") as scratch:
        torch.save(module, scratch.name)
        return torch.load(scratch.name, weights_only=False)  # expect: safe trusted_origin


def from_url(url):
    return torch.hub.load_state_dict_from_url(url)  # expect: unsafe network,parameter
