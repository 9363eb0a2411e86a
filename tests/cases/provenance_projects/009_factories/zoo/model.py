"""A model with several factories."""
import torch

from .fetch import fetch


class Model:
    def __init__(self, state):
        self.state = state

    @classmethod
    def from_file(cls, path):
        return cls(torch.load(path))  # expect: unsafe standard_input

    @classmethod
    def from_zoo(cls, name):
        return cls.from_path_of(fetch(name))

    @classmethod
    def from_path_of(cls, located):
        return cls(torch.load(located))  # expect: unsafe network,command_line

    @staticmethod
    def from_bytes(stream):
        return Model(torch.load(stream))  # expect: unsafe parameter
