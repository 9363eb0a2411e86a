"""Functions that a notebook calls."""
import torch


def load_run(path):
    return torch.load(path)  # expect: unsafe network,standard_input


def load_baseline():
    return torch.load("baseline.pt")  # expect: unsafe file
