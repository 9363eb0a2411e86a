"""The top of a chain of constructors."""
import torch


class Network:
    def __init__(self, weights=None):
        self.weights = weights

    def restore(self, path=None):
        return torch.load(path or self.weights)  # expect: unsafe command_line,environment
