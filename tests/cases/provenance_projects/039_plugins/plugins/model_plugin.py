"""A plugin that loads a model."""
import torch


def run(path):
    return torch.load(path)  # expect: unsafe standard_input


def check(path):
    return torch.load(path)  # expect: unsafe command_line


def stop(path):
    return torch.load(path)  # expect: unsafe parameter
