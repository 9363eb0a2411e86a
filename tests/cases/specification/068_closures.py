"""Functions made by functions."""
import os
import sys

import joblib
import torch


def make_loader(path, device="cpu"):
    def loader():
        return torch.load(path, map_location=device)  # expect: unsafe command_line

    return loader


def lazy(path):
    return lambda: joblib.load(path)  # expect: unsafe environment


class Lazy:
    def __init__(self, factory):
        self._factory = factory
        self._value = None

    @property
    def value(self):
        if self._value is None:
            self._value = self._factory()
        return self._value


student = make_loader(sys.argv[1])
student()
scaler = Lazy(lazy(os.environ["SCALER"]))
print(scaler.value)
reader = lambda name: torch.load(os.path.join("/models", name))  # expect: unsafe standard_input
reader(input("model: "))
