"""A check of the path that a class names says nothing of the path that an heir names anew."""
import hashlib
import os

import torch

PINNED = "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9"


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


class Plain:
    weights = "plain.pt"

    def load(self):
        if digest(Plain.weights) != PINNED:
            raise ValueError("unexpected content")
        return torch.load(self.weights)  # expect: unsafe file


class PlainHeir(Plain):
    weights = "heir.pt"


class Joined:
    weights = os.path.join("models", "joined.pt")

    def load(self):
        if digest(Joined.weights) != PINNED:
            raise ValueError("unexpected content")
        return torch.load(self.weights)  # expect: unsafe file


class JoinedHeir(Joined):
    weights = os.path.join("models", "heir.pt")


class Asked:
    weights = os.path.join("models", "asked.pt")

    def load(self):
        if digest(self.weights) != PINNED:
            raise ValueError("unexpected content")
        return torch.load(self.weights)  # expect: safe integrity_check


class AskedHeir(Asked):
    weights = os.path.join("models", "asked_heir.pt")


class Alone:
    weights = os.path.join("models", "alone.pt")

    def load(self):
        if digest(Alone.weights) != PINNED:
            raise ValueError("unexpected content")
        return torch.load(self.weights)  # expect: safe integrity_check


class Elsewhere:
    weights = os.path.join("models", "elsewhere.pt")
    other = os.path.join("models", "other.pt")

    def load(self):
        if digest(self.other) != PINNED:
            raise ValueError("unexpected content")
        return torch.load(self.weights)  # expect: unsafe file


for made in (PlainHeir(), JoinedHeir(), AskedHeir(), Alone(), Elsewhere()):
    made.load()
