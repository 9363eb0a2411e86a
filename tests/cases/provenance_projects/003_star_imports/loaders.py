"""Loaders; one of them is not exported by the star."""
import torch

__all__ = ["load_text", "load_image"]


def load_text(path):
    return torch.load(path)  # expect: unsafe command_line


def load_image(path):
    return torch.load(path)  # expect: unsafe environment


def load_sound(path):
    return torch.load(path)  # expect: unsafe parameter
