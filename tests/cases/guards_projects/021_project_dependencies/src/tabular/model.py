"""[project] dependencies with an extra, two folders up."""
import dill
import torch


def load_state(path):
    return torch.load(path, map_location="cpu")  # expect: safe restricted_unpickling


def load_with_dill(path):
    return torch.load(path, map_location="cpu", pickle_module=dill)  # expect: unsafe parameter
