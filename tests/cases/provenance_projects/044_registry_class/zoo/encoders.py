"""Encoders."""
import torch

from .registry import MODELS


@MODELS.register_module()
class Encoder:
    def __init__(self, weights, width=8):
        self.state = torch.load(weights)  # expect: unsafe configuration,command_line
        self.width = width


@MODELS.register_module(name="small")
class SmallEncoder:
    def __init__(self, pretrained=None):
        self.state = torch.load(pretrained)  # expect: unsafe configuration,command_line


class Hidden:
    def __init__(self, weights):
        self.state = torch.load(weights)  # expect: unsafe parameter
