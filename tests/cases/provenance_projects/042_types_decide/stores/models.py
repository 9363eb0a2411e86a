"""Models."""
import torch


class ModelStore:
    def read(self, path):
        return torch.load(path)  # expect: unsafe command_line
