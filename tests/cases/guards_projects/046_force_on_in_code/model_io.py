"""Readers that the program uses."""
import torch


def read_full(path):
    return torch.load(path, weights_only=False)  # expect: safe restricted_unpickling


def read_plain(path):
    return torch.load(path)  # expect: safe restricted_unpickling
