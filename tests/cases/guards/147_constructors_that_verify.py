"""Constructors that verify what they keep, by a method, in line, or in `__post_init__`; and some that do not."""
import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

import torch

PIN = "0e1a7e2c9f9b4a8d3c5b6a7988776655443322110ffeeddccbbaa99887766554"


class ByMethod:
    def __init__(self, path):
        self.path = Path(path)
        self._check()

    def _check(self):
        if hashlib.sha256(self.path.read_bytes()).hexdigest() != PIN:
            raise ValueError(self.path)

    def load(self):
        return torch.load(self.path)  # expect: safe integrity_check


class InLine:
    def __init__(self, path):
        self.path = path
        if hashlib.sha256(Path(self.path).read_bytes()).hexdigest() != PIN:
            raise ValueError(path)

    def load(self):
        return torch.load(self.path)  # expect: safe integrity_check


class Later:
    def __init__(self, path):
        self.path = path

    def check(self):
        if hashlib.sha256(Path(self.path).read_bytes()).hexdigest() != PIN:
            raise ValueError(self.path)

    def load(self):
        return torch.load(self.path)  # expect: unsafe command_line


class Replaced:
    def __init__(self, path):
        self.path = path
        self.check()

    def check(self):
        if hashlib.sha256(Path(self.path).read_bytes()).hexdigest() != PIN:
            raise ValueError(self.path)

    def use(self, path):
        self.path = path

    def load(self):
        return torch.load(self.path)  # expect: unsafe command_line


class Other:
    def __init__(self, path, reference):
        self.path = path
        self.reference = reference
        self.check()

    def check(self):
        if hashlib.sha256(Path(self.reference).read_bytes()).hexdigest() != PIN:
            raise ValueError(self.reference)

    def load(self):
        return torch.load(self.path)  # expect: unsafe command_line


class OnlySaysSo:
    def __init__(self, path):
        self.path = path
        self.good = self.check()

    def check(self):
        return hashlib.sha256(Path(self.path).read_bytes()).hexdigest() == PIN

    def load(self):
        return torch.load(self.path)  # expect: unsafe command_line


@dataclass
class Record:
    path: str
    digest: str

    def __post_init__(self):
        if hashlib.sha256(Path(self.path).read_bytes()).hexdigest() != self.digest:
            raise ValueError(self.path)

    def load(self):
        return torch.load(self.path)  # expect: safe integrity_check


ByMethod(sys.argv[1]).load(), InLine(sys.argv[2]).load(), Later(sys.argv[3]).load()
replaced = Replaced(sys.argv[4])
replaced.use(sys.argv[5])
replaced.load()
Other(sys.argv[6], sys.argv[7]).load(), OnlySaysSo(sys.argv[8]).load(), Record(sys.argv[9], PIN).load()
