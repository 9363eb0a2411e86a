"""Restoring models."""
import torch

from .hub import fetch

__all__ = ["PretrainedMixin", "Recognizer", "Vocoder"]


class PretrainedMixin:
    default_url = None

    @classmethod
    def weights(cls):
        return fetch(cls.default_url)

    @classmethod
    def from_pretrained(cls, path=None):
        model = cls()
        return model.fill(path or cls.weights())

    def fill(self, path):
        self.state = torch.load(path)  # expect: unsafe network,command_line
        return self


class Recognizer(PretrainedMixin):
    default_url = "https://example.org/recognizer.pt"


class Vocoder(PretrainedMixin):
    @classmethod
    def weights(cls):
        return "vocoder/base.pt"

    @classmethod
    def bare(cls):
        return torch.load(cls.weights())  # expect: unsafe file
