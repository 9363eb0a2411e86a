"""A method is found through the annotation of a parameter; another class of the same shape is not meant."""
import os
import sys

import torch


class Checkpoints:
    def read(self, path):
        return torch.load(path)  # expect: unsafe command_line


class Features:
    def read(self, path):
        return torch.load(path)  # expect: unsafe environment


class Vocabulary:
    def read(self, path):
        return torch.load(path)  # expect: unsafe parameter


def evaluate(store: Checkpoints, path):
    return store.read(path)


def train(features: "Features") -> None:
    features.read(os.environ["FEATURES"])


evaluate(Checkpoints(), sys.argv[1])
train(Features())
print(Vocabulary())
