import torch
from torch import nn

from .registry import BACKBONES


@BACKBONES.register
class ResNet(nn.Module):
    def __init__(self, depth, init_checkpoint=None):
        super().__init__()
        self.depth = depth
        if init_checkpoint:
            state = torch.load(init_checkpoint, map_location="cpu")  # expect: unsafe configuration
            self.load_state_dict(state, strict=False)
