"""Class attributes, overridden attributes and a counter that is no path."""
import os

import torch


class Base:
    weights = None
    loaded = 0

    def load(self):
        Base.loaded += 1
        return torch.load(self.weights)  # expect: unsafe file,environment


class Small(Base):
    weights = "small.pt"


class Large(Base):
    weights = os.environ["LARGE"]


class Alone:
    folder = "alone"
    name = os.environ["NAME"]

    def load(self):
        return torch.load(self.folder + "/model.pt")  # expect: unsafe file

    @classmethod
    def named(cls):
        return torch.load(f"{cls.folder}/{cls.name}.pt")  # expect: unsafe environment


Small().load(), Large().load(), Alone().load(), Alone.named()
