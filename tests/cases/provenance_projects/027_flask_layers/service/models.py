"""Loads models."""
import torch


class ModelStore:
    def __init__(self, path):
        self.path = path
        self.state = None

    def replace(self, path):
        self.state = torch.load(path)  # expect: unsafe web_request
        return len(self.state)

    def current(self):
        return len(torch.load(self.path))  # expect: unsafe file
