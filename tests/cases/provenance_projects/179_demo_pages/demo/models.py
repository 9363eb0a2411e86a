import pickle
from pathlib import Path

import torch

HERE = Path(__file__).resolve().parent

CATALOG = {
    "Small": {"weights": "weights/small.pt", "labels": "labels/small.pkl"},
    "Large": {"weights": "weights/large.pt", "labels": "labels/large.pkl"},
}


class Classifier:
    def __init__(self, weights, labels=None):
        self.net = torch.load(weights)  # expect: unsafe file,user_interface
        self.labels = self.read_labels(labels) if labels else []

    @staticmethod
    def read_labels(path):
        with open(path, "rb") as f:
            return pickle.load(f)  # expect: unsafe file

    @classmethod
    def from_catalog(cls, name):
        return cls(**CATALOG[name])


def example_batch():
    return torch.load(HERE / "assets" / "batch.pt")  # expect: safe not_checked
