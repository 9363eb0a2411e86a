import torch
from torch import nn

from .checkpoint import load_checkpoint
from .registry import BACKBONES


@BACKBONES.register_module()
class ResNet(nn.Module):
    def __init__(self, depth, pretrained=None):
        super().__init__()
        self.depth = depth
        if isinstance(pretrained, str):
            load_checkpoint(self, pretrained)


@BACKBONES.register_module("swin")
class SwinTransformer(nn.Module):
    def __init__(self, embed_dims, init_cfg=None):
        super().__init__()
        if init_cfg is not None:
            state = torch.load(init_cfg["checkpoint"])  # expect: unsafe command_line,configuration
            self.load_state_dict(state, strict=False)
