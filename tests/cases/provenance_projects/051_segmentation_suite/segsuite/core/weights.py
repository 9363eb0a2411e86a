"""Reading weights."""
from functools import cached_property
from pathlib import Path

import torch

__all__ = ["WeightStore", "read_weights"]


def read_weights(path, device="cpu"):
    return torch.load(path, map_location=device)  # expect: unsafe standard_input


class WeightStore:
    def __init__(self, root):
        self.root = root

    @classmethod
    def beside(cls, checkpoint):
        return cls(Path(checkpoint).parent)

    @cached_property
    def index(self):
        return torch.load(self.root / "index.pt")  # expect: unsafe environment
