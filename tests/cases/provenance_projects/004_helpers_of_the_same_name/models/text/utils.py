"""Helpers of the text models."""
import torch


def load_checkpoint(path):
    return torch.load(path)  # expect: unsafe command_line
