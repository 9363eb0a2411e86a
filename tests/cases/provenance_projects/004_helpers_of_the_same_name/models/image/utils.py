"""Helpers of the image models."""
import torch


def load_checkpoint(path):
    return torch.load(path)  # expect: unsafe environment
