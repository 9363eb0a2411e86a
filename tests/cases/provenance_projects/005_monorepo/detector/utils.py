"""Helpers of the detector."""
import torch


def load_weights(path):
    return torch.load(path)  # expect: unsafe command_line
