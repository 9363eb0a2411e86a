"""A property with a setter, a cached property and a descriptor-free alias."""
import os
import sys
from functools import cached_property

import torch


class Model:
    def __init__(self):
        self._path = None

    @property
    def path(self):
        return self._path

    @path.setter
    def path(self, value):
        self._path = os.path.abspath(value)

    def load(self):
        return torch.load(self.path)  # expect: unsafe command_line

    read = load


class Bundle:
    def __init__(self, folder):
        self.folder = folder

    @cached_property
    def weights(self):
        return torch.load(os.path.join(self.folder, "weights.pt"))  # expect: unsafe environment


model = Model()
model.path = sys.argv[1]
model.read()
print(Bundle(os.environ["BUNDLE"]).weights)
