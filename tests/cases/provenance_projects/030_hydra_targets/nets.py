"""Classes that a configuration names."""
import torch


class Encoder:
    def __init__(self, weights, width=8):
        self.state = torch.load(weights)  # expect: unsafe command_line,configuration
        self.width = width


class Decoder:
    def __init__(self, weights):
        self.state = torch.load(weights)  # expect: unsafe environment


class Quantizer:
    def __init__(self, weights):
        self.state = torch.load(weights)  # expect: unsafe parameter
