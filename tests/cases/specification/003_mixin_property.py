"""A mixin loads what a property of the host class names."""
import os
from pathlib import Path

import torch
from torch import nn


class Restorable:
    def restore(self, strict=True):
        state = torch.load(self.weights_file, map_location="cpu")  # expect: unsafe environment
        self.load_state_dict(state, strict=strict)
        return self


class Cached:
    cache_name = "activations.pt"

    def cached(self):
        return torch.load(self.cache_name)  # expect: unsafe file


class Encoder(Restorable, Cached, nn.Module):
    def __init__(self, width):
        super().__init__()
        self.layer = nn.Linear(width, width)

    @property
    def weights_file(self) -> Path:
        return Path(os.environ["ENCODER_HOME"]) / f"{type(self).__name__.lower()}.pt"


if __name__ == "__main__":
    encoder = Encoder(32).restore()
    print(encoder.cached())
