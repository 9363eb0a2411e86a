import torch
from torch import nn


class FrozenEncoder(nn.Module):
    """Made by hydra from `encoder._target_`."""

    def __init__(self, state_file, width=64):
        super().__init__()
        self.net = nn.Linear(width, width)
        self.net.load_state_dict(torch.load(state_file))  # expect: unsafe command_line,configuration
