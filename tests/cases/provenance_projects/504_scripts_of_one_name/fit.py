"""Beside run.py: what it imports. The folder detector has a script of the same name."""
import torch


def fit(options):
    return torch.load(options["weights"])  # expect: unsafe configuration
