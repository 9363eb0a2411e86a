"""Base classes, abstract methods, protocols, and a metaclass registry."""
import sys
from abc import ABC, abstractmethod
from typing import Protocol

import torch


class Source(Protocol):
    def where(self) -> str: ...


class Disk:
    def __init__(self, path):
        self.path = path

    def where(self):
        return self.path


class Reader(ABC):
    def __init__(self, source: Source):
        self.source = source

    def read(self):
        return self._decode(self.source.where())

    @abstractmethod
    def _decode(self, path):
        ...


class TorchReader(Reader):
    def _decode(self, path):
        return torch.load(path)  # expect: unsafe command_line


class StrictReader(Reader):
    def _decode(self, path):
        return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling


for kind in (TorchReader, StrictReader):
    kind(Disk(sys.argv[1])).read()
