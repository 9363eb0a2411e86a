"""Dataclasses filled by tyro and by simple_parsing."""
from dataclasses import dataclass, field

import simple_parsing
import torch
import tyro


@dataclass
class ModelConfig:
    checkpoint: str
    fallback: str = "fallback.pt"


@dataclass
class Args:
    model: ModelConfig
    seed: int = 0


@dataclass
class Options:
    weights: str
    steps: int = field(default=10)


def main():
    args = tyro.cli(Args)
    torch.load(args.model.checkpoint)  # expect: unsafe command_line
    torch.load(args.model.fallback)  # expect: unsafe command_line,file


def other():
    parser = simple_parsing.ArgumentParser()
    parser.add_arguments(Options, dest="options")
    options = parser.parse_args().options
    torch.load(options.weights)  # expect: unsafe command_line
    direct = simple_parsing.parse(Options)
    torch.load(direct.weights)  # expect: unsafe command_line


if __name__ == "__main__":
    main()
    other()
