import pickle

import torch
from torch import nn

from .config import Config


class Builder:
    def __init__(self, config: Config):
        self.config = config

    def model(self) -> nn.Module:
        net = nn.Linear(self.config.model.width, 1)
        if self.config.model.init:
            net.load_state_dict(torch.load(self.config.model.init, weights_only=True))  # expect: unsafe command_line,configuration
        return net

    def tokenizer(self):
        if self.config.tokenizer is None:
            return str.split
        with open(self.config.tokenizer, "rb") as f:
            return pickle.load(f)  # expect: unsafe command_line,configuration
