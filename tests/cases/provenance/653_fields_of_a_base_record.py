"""Methods of a dataclass that is made only through the classes below it: the field is what their constructors are given."""
import sys
from dataclasses import dataclass

import torch


@dataclass
class Settings:
    weights: str
    vocabulary: str = "vocabulary.pt"

    def load(self):
        return torch.load(self.weights)  # expect: unsafe command_line

    def load_vocabulary(self):
        return torch.load(self.vocabulary)  # expect: unsafe file


@dataclass
class ServerSettings(Settings):
    port: int = 80


@dataclass
class Alone:
    weights: str

    def load(self):
        return torch.load(self.weights)  # expect: unsafe parameter


@dataclass
class Named:
    weights: str

    def load(self):
        return torch.load(self.weights)  # expect: unsafe file,command_line


@dataclass
class NamedBelow(Named):
    pass


def main():
    settings = ServerSettings(sys.argv[1])
    settings.load()
    settings.load_vocabulary()
    Named("given.pt").load()
    NamedBelow(weights=sys.argv[2]).load()


if __name__ == "__main__":
    main()
