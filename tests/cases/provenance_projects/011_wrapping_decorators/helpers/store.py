"""Decorated functions and methods."""
import torch

from .decorators import logged, retry


@retry(times=5)
def load(path):
    return torch.load(path)  # expect: unsafe command_line


class Store:
    @logged
    def load(self, path):
        return torch.load(path)  # expect: unsafe environment

    @logged
    def load_spare(self, path="spare.pt"):
        return torch.load(path)  # expect: unsafe file
