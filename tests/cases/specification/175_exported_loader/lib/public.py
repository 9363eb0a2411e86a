import os
import pickle

import torch

from ._private import read_file


def load(path, device="cpu"):
    return read_file(path, device)


def load_many(folder):
    return [read_file(os.path.join(folder, n), "cpu") for n in os.listdir(folder)]


class Model:
    def __init__(self, weights="model.pt"):
        self.weights = weights
        self.state = None

    def open(self):
        self.state = torch.load(self.weights)  # expect: unsafe file,parameter
        return self

    @classmethod
    def cached(cls):
        model = cls.__new__(cls)
        with open(os.path.expanduser("~/.cache/lib/model.pkl"), "rb") as f:
            model.state = pickle.load(f)  # expect: unsafe file
        return model
