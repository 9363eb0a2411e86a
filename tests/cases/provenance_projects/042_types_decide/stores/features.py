"""Features."""
import torch


class FeatureStore:
    def read(self, path):
        return torch.load(path)  # expect: unsafe configuration
