import torch
from torch import nn

from .registry import HEADS

__all__ = ["BoxHead", "MaskHead"]


@HEADS.register()
class BoxHead(nn.Module):
    def __init__(self, channels, anchors=None):
        super().__init__()
        self.conv = nn.Conv2d(channels, 4, 1)
        self.anchors = torch.load(anchors) if anchors else None  # expect: unsafe command_line,configuration


@HEADS.register("mask")
class MaskHead(nn.Module):
    def __init__(self, channels, init):
        super().__init__()
        self.conv = nn.Conv2d(channels, 1, 1)
        self.load_state_dict(torch.load(init, map_location="cpu"))  # expect: unsafe command_line,configuration
