"""Used by both programs."""
import torch


def load_for_both(path):
    return torch.load(path)  # expect: unsafe command_line,configuration


def load_for_training(path):
    return torch.load(path)  # expect: unsafe configuration


def load_with_default(path="shared.pt"):
    return torch.load(path)  # expect: unsafe file,environment
