"""Class methods as factories, and a fluent builder."""
import json
import os
import sys

import torch


class Model:
    def __init__(self, path, device="cpu"):
        self.path = path
        self.device = device

    @classmethod
    def from_config(cls, path):
        with open(path) as handle:
            return cls(json.load(handle)["weights"])

    @classmethod
    def from_environment(cls):
        return cls(device="cuda", path=os.environ["MODEL"])

    def restore(self):
        return torch.load(self.path, map_location=self.device)  # expect: unsafe configuration,environment


class Builder:
    def __init__(self):
        self.parts = []

    def folder(self, folder):
        self.parts.append(folder)
        return self

    def load(self):
        return torch.load("/".join(self.parts))  # expect: unsafe command_line


Model.from_config("model.json").restore()
Model.from_environment().restore()
Builder().folder(sys.argv[1]).load()
