"""Files on disk."""
import torch


def load_disk(root, name):
    return torch.load(f"{root}/{name}")  # expect: unsafe environment,command_line
