import torch
import torch.nn as nn


class PerceptualLoss(nn.Module):
    def __init__(self, weights="weights/plain.pth", layers=()):
        super().__init__()
        self.layers = layers
        self.features = nn.Sequential()
        self._init(weights)

    def _init(self, weights):
        self.features.load_state_dict(torch.load(weights))  # expect: unsafe command_line,file
