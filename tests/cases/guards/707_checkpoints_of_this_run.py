"""A trainer that goes back to its best weights, and one that resumes."""
import copy
import os
import tempfile

import torch
from torch import nn


class Patience:
    """Saves into a private folder whenever things get better; restores at the end."""

    def __init__(self, model, limit=5):
        self.model = model
        self.limit = limit
        self.best = float("inf")
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, "best.pt")
        torch.save(model.state_dict(), self.path)

    def step(self, loss):
        if loss < self.best:
            self.best = loss
            torch.save(self.model.state_dict(), self.path)

    def restore(self):
        self.model.load_state_dict(torch.load(self.path))  # expect: safe trusted_origin


class Resuming:
    def __init__(self, model, folder):
        self.model = model
        self.path = os.path.join(folder, "last.pt")

    def save(self):
        torch.save(self.model.state_dict(), self.path)

    def resume(self):
        if os.path.exists(self.path):
            self.model.load_state_dict(torch.load(self.path))  # expect: unsafe environment


def round_trip(model):
    with tempfile.NamedTemporaryFile(suffix=".pt") as f:
        torch.save(copy.deepcopy(model), f)
        f.flush()
        f.seek(0)
        return torch.load(f)  # expect: safe trusted_origin


def handed_in(f):
    f.seek(0)
    return torch.load(f)  # expect: unsafe parameter


def train():
    model = nn.Linear(3, 1)
    patience = Patience(model)
    resuming = Resuming(model, os.environ["RUN_DIR"])
    resuming.resume()
    for epoch in range(10):
        patience.step(1 / (epoch + 1))
        resuming.save()
    patience.restore()
    return round_trip(model)


train()
