"""A check inherited from a base class in another module: called, and not called."""
import torch

from .base import Artifact


class PinnedArtifact(Artifact):
    sha256 = "75c7f0f2e1725b5c906a10fc3e9ed858f069fff42e501179427d869726155255"

    def load(self):
        self.verify()
        return torch.load(self.path)  # expect: safe integrity_check


class PlainArtifact(Artifact):
    def load(self):
        return torch.load(self.path)  # expect: unsafe command_line
