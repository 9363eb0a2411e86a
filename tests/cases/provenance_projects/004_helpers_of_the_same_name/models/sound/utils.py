"""Helpers that nothing uses."""
import torch


def load_checkpoint(path):
    return torch.load(path)  # expect: unsafe parameter
