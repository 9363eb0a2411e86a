"""Subclasses of a typed argument parser: their fields are options, inside the class and outside."""
import json
import pickle

import torch
from tap import Tap


class Options(Tap):
    checkpoint: str
    folds: str = None
    config: str = None

    def process_args(self):
        if self.config is not None:
            with open(self.config) as file:
                for key, value in json.load(file).items():
                    setattr(self, key, value)
        with open(self.folds, "rb") as file:
            self.indices = pickle.load(file)  # expect: unsafe command_line,configuration


class Plain(Tap):
    checkpoint: str
    weights: str = "weights.pt"


def main():
    options = Plain().parse_args()
    torch.load(options.weights)  # expect: unsafe command_line,file
    return torch.load(options.checkpoint)  # expect: unsafe command_line
