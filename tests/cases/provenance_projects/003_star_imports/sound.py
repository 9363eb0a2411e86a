"""A helper of the same name as the one that the star leaves out."""
import torch


def load_sound(path):
    return torch.load(path)  # expect: unsafe standard_input
