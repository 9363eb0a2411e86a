"""A dataclass that tyro or draccus makes from the command line is an object of that class: properties, methods and numbers of it."""
from dataclasses import dataclass, field
from typing import Optional

import draccus
import torch
import tyro


@dataclass
class Options:
    weights: str = "base.pt"
    head: Optional[str] = field(default=None)
    step: int = 0

    @property
    def averaged(self):
        return self.weights + ".ema"

    def restore(self):
        return torch.load(self.weights)  # expect: unsafe command_line,file

    def restore_head(self):
        return torch.load(self.head)  # expect: unsafe command_line


@dataclass
class Stored:
    path: str = "stored.pt"

    def restore(self):
        return torch.load(self.path)  # expect: unsafe file


def main():
    options = tyro.cli(Options)
    torch.load(options.averaged)  # expect: unsafe command_line,file
    torch.load(f"step_{options.step}.pt")  # expect: unsafe file
    options.restore()
    options.restore_head()
    Stored().restore()


def other():
    options = draccus.parse(Options)
    torch.load(options.weights)  # expect: unsafe command_line,file


if __name__ == "__main__":
    main()
