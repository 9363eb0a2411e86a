"""A base class that calls a check of its subclasses before it loads."""
from abc import ABC, abstractmethod

import torch


class Checked(ABC):
    @abstractmethod
    def check(self, path):
        ...

    def load(self, path):
        self.check(path)
        return torch.load(path)  # expect: safe integrity_check


class Noted(ABC):
    @abstractmethod
    def check(self, path):
        ...

    def load(self, path):
        self.check(path)
        return torch.load(path)  # expect: unsafe command_line
