"""The constructor verifies; a method loads."""
import hashlib

import torch


class PlainFile:
    def __init__(self, path):
        self.path = path

    def load(self):
        return torch.load(self.path)  # expect: unsafe environment


class CheckedFile:
    def __init__(self, path, sha256):
        self.path = path
        self._verify(sha256)

    def _verify(self, sha256):
        with open(self.path, "rb") as f:
            if hashlib.sha256(f.read()).hexdigest() != sha256:
                raise ValueError(f"{self.path} was changed")

    def load(self):
        return torch.load(self.path)  # expect: safe integrity_check
