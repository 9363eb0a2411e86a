import torch
from torch import nn


class Backbone(nn.Module):
    def __init__(self, weights):
        super().__init__()
        self.load_state_dict(torch.load(weights))  # expect: unsafe command_line,configuration
