import torch
from torch import nn


class Mlp(nn.Module):
    """Named by an option: any class of the package may be meant."""

    def __init__(self, weights):
        super().__init__()
        self.load_state_dict(torch.load(weights))  # expect: unsafe command_line


class Head(nn.Module):
    """Only the configuration names it."""

    def __init__(self, weights, width=8):
        super().__init__()
        self.load_state_dict(torch.load(weights))  # expect: unsafe configuration


class Direct(nn.Module):
    """Made in the code: what the configuration could name does not matter."""

    def __init__(self, weights):
        super().__init__()
        self.load_state_dict(torch.load(weights))  # expect: unsafe standard_input
