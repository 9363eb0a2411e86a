"""Wrappers with a flag; who calls them says what it is."""
import torch


def read_tensors(path, *, restricted):
    return torch.load(path, map_location="cpu", weights_only=restricted)  # expect: safe restricted_unpickling


def read_objects(path, *, restricted):
    return torch.load(path, map_location="cpu", weights_only=restricted)  # expect: unsafe command_line


def read_anything(path, *, restricted=True):
    return torch.load(path, map_location="cpu", weights_only=restricted)  # expect: unsafe parameter
