"""Helpers of the tracker."""
import torch


def load_weights(path):
    return torch.load(path)  # expect: unsafe network
