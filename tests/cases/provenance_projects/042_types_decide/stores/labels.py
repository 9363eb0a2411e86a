"""Labels: read by nobody."""
import torch


class LabelStore:
    def read(self, path):
        return torch.load(path)  # expect: unsafe parameter
