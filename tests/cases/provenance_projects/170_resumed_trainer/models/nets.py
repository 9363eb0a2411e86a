import torch.nn as nn


class UNet(nn.Module):
    def forward(self, x):
        return x
