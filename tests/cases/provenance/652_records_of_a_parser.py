"""Dataclasses that a parser fills from the command line: defaults of their fields count, numbers add nothing, and their methods
see the fields that the parser has filled."""
from dataclasses import dataclass, field
from typing import Optional

import torch
from transformers import HfArgumentParser, TrainingArguments


@dataclass
class ModelArguments:
    weights: str = field(default="base.pt", metadata={"help": "what to start from"})
    adapters: Optional[str] = field(default=None)
    layers: int = field(default=12)

    def __post_init__(self):
        if self.adapters is not None:
            self.adapters = [name.strip() for name in self.adapters.split(",")]

    @property
    def head(self):
        return self.weights + ".head"

    def load_adapter(self):
        return torch.load(self.adapters[0])  # expect: unsafe command_line


@dataclass
class DataArguments:
    cache: Optional[str] = field(default=None)


@dataclass
class RunArguments(TrainingArguments):
    resume: Optional[str] = field(default=None)


@dataclass
class UnusedArguments:
    weights: str = "unused.pt"

    def load(self):
        return torch.load(self.weights)  # expect: unsafe parameter,file


RECORDS = [ModelArguments, DataArguments, RunArguments]


def train(model_args: ModelArguments, data_args, run_args):
    torch.load(model_args.weights)  # expect: unsafe command_line,file
    torch.load(model_args.head)  # expect: unsafe command_line,file
    torch.load(data_args.cache)  # expect: unsafe command_line
    torch.load(run_args.resume)  # expect: unsafe command_line
    torch.load(run_args.output_dir)  # expect: unsafe command_line
    torch.load(f"layers_{model_args.layers}.pt")  # expect: unsafe file
    model_args.load_adapter()


def from_command_line():
    parser = HfArgumentParser(RECORDS)
    model_args, data_args, run_args = parser.parse_args_into_dataclasses()
    train(model_args, data_args, run_args)


def with_rest():
    parser = HfArgumentParser((DataArguments,))
    data_args, rest = parser.parse_args_into_dataclasses(return_remaining_strings=True)
    torch.load(data_args.cache)  # expect: unsafe command_line
    torch.load(rest[0])  # expect: unsafe command_line


if __name__ == "__main__":
    from_command_line()
    with_rest()
