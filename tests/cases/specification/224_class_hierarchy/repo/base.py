"""A template method: subclasses say how a name becomes a file."""
import abc

import torch


class Repository(abc.ABC):
    suffix = ".pt"

    @abc.abstractmethod
    def resolve(self, name):
        """Return a path."""

    def get(self, name):
        path = self.resolve(name + self.suffix)
        return torch.load(path, map_location="cpu")  # expect: unsafe configuration,environment,network
