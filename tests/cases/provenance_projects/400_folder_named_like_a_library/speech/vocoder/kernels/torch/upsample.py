import torch
import torch.nn as nn


class Upsample(nn.Module):
    def __init__(self, filter_path="filter.pt"):
        super().__init__()
        self.filter = torch.load(filter_path)  # expect: unsafe file
