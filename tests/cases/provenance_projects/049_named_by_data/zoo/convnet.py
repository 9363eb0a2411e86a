import torch
from torch import nn


class ConvNet(nn.Module):
    """Built through a table of the package only."""

    def __init__(self, weights=None):
        super().__init__()
        if weights:
            self.load_state_dict(torch.load(weights))  # expect: unsafe environment
