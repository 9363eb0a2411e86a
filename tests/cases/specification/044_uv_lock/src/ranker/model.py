"""A lock file wins over the range."""
import io
import pickle

import torch


def load(path):
    return torch.load(path)  # expect: safe restricted_unpickling


def load_dilled(path):
    import dill

    return torch.load(path, pickle_module=dill)  # expect: unsafe parameter


def load_objects(path):
    return torch.load(path, weights_only=False)  # expect: unsafe parameter


def state_from_url(url):
    return torch.hub.load_state_dict_from_url(url)  # expect: unsafe network,parameter


def decode(raw: bytes):
    return pickle.load(io.BytesIO(raw))  # expect: unsafe parameter
