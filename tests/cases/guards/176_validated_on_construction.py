"""Objects that cannot be made of a file that does not fit: validators, __post_init__, __new__, and ones that only seem so."""
import hashlib
import logging
from dataclasses import dataclass, field
from pathlib import Path

import torch
from pydantic import BaseModel, field_validator

PIN = "18ac3e7343f016890c510e93f935261169d9e3f565436429830faf0934f4f8e4"


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


@dataclass(frozen=True)
class Checkpoint:
    path: str

    def __post_init__(self):
        if digest(self.path) != PIN:
            raise ValueError(self.path)

    def load(self):
        return torch.load(self.path)  # expect: safe integrity_check


@dataclass
class Logged:
    path: str
    good: bool = field(init=False)

    def __post_init__(self):
        self.good = digest(self.path) == PIN
        if not self.good:
            logging.warning("%s is not the pinned one", self.path)

    def load(self):
        return torch.load(self.path)  # expect: unsafe parameter

    def load_if_good(self):
        if not self.good:
            raise ValueError(self.path)
        return torch.load(self.path)  # expect: safe integrity_check


class Settings(BaseModel):
    weights: str

    @field_validator("weights")
    @classmethod
    def pinned(cls, value):
        if digest(value) != PIN:
            raise ValueError("not the pinned weights")
        return value


def from_settings(raw):
    settings = Settings.model_validate(raw)
    return torch.load(settings.weights)  # expect: safe integrity_check


class Weights:
    def __init__(self, path):
        self._path = path

    @classmethod
    def open(cls, path):
        if digest(path) != PIN:
            raise ValueError(path)
        return cls(path)

    def load(self):
        return torch.load(self._path)  # expect: safe integrity_check


class Strict:
    def __new__(cls, path):
        if digest(path) != PIN:
            raise ValueError(path)
        return super().__new__(cls)

    def __init__(self, path):
        self.path = path

    def load(self):
        return torch.load(self.path)  # expect: safe integrity_check


class Setter:
    def __init__(self, path):
        self.path = path

    @property
    def path(self):
        return self._path

    @path.setter
    def path(self, value):
        if digest(value) != PIN:
            raise ValueError(value)
        self._path = value

    def load(self):
        return torch.load(self.path)  # expect: safe integrity_check


class LateSetter:
    def __init__(self, path):
        self._path = path

    @property
    def path(self):
        return self._path

    @path.setter
    def path(self, value):
        if digest(value) != PIN:
            raise ValueError(value)
        self._path = value

    def load(self):
        return torch.load(self.path)  # expect: unsafe parameter


class Chain:
    def __init__(self, path):
        self.path = path

    def verified(self):
        if digest(self.path) != PIN:
            raise ValueError(self.path)
        return self

    def load(self):
        return torch.load(self.path)  # expect: unsafe parameter


def chain(path):
    return torch.load(Chain(path).verified().path)  # expect: safe integrity_check
