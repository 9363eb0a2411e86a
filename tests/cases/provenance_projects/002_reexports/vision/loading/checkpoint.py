"""Checkpoints."""
import torch


def load_checkpoint(path, device="cpu"):
    return torch.load(path, map_location=device)  # expect: unsafe command_line,standard_input
