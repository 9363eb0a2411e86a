"""Functions and classes that other modules pick from tables."""
import pickle

import joblib
import torch


def from_torch(path):
    return torch.load(path, map_location="cpu")  # expect: unsafe command_line


def from_pickle(path):
    with open(path, "rb") as f:
        return pickle.load(f)  # expect: unsafe command_line


class JoblibReader:
    def __init__(self, path):
        self.path = path

    def read(self):
        return joblib.load(self.path)  # expect: unsafe environment


def first_pass(path):
    return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling


def second_pass(path):
    return torch.load(path)  # expect: unsafe standard_input
