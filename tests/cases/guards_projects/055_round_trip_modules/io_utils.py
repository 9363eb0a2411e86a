"""Writing and reading."""
import torch


def write(value, path):
    torch.save(value, path)


def write_if_asked(value, path, asked):
    if asked:
        torch.save(value, path)
