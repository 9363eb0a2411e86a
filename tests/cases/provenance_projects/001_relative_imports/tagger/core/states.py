"""Helpers that are reached by relative imports of one and of two dots."""
import torch


def read(path):
    return torch.load(path, map_location="cpu")  # expect: unsafe command_line,environment


def read_optimizer(path):
    return torch.load(path)  # expect: unsafe file


def read_scheduler(path):
    return torch.load(path)  # expect: unsafe parameter
