"""The constructor takes the flag: given as True everywhere, or from a parsed file."""
import json
import os

import torch


class Archive:
    def __init__(self, path, weights_only):
        self.path = path
        self.weights_only = weights_only

    def state(self):
        return torch.load(self.path, weights_only=self.weights_only)  # expect: safe restricted_unpickling


class ConfiguredArchive:
    def __init__(self, path, weights_only):
        self.path = path
        self.weights_only = weights_only

    def state(self):
        return torch.load(self.path, weights_only=self.weights_only)  # expect: unsafe environment


settings = json.load(open("archive.json"))
Archive(os.environ["ARCHIVE"], weights_only=True).state()
ConfiguredArchive(os.environ["ARCHIVE"], weights_only=settings["weights_only"]).state()
