"""Dataclasses filled from the command line by three libraries; defaults count."""
from dataclasses import dataclass, field
from typing import Optional

import simple_parsing
import torch
import tyro
from transformers import HfArgumentParser


@dataclass
class ModelArguments:
    weights: str
    adapter: Optional[str] = None
    head: str = field(default="head.bin", metadata={"help": "classifier head"})


@dataclass
class Options:
    checkpoint: str = "last.ckpt"


def distill(teacher: str, rounds: int = 3):
    return torch.load(teacher), rounds  # expect: unsafe command_line


(model_args,) = HfArgumentParser((ModelArguments,)).parse_args_into_dataclasses()
weights = torch.load(model_args.weights)  # expect: unsafe command_line
adapter = torch.load(model_args.adapter)  # expect: unsafe command_line
head = torch.load(model_args.head)  # expect: unsafe command_line,file

options = simple_parsing.parse(Options)
last = torch.load(options.checkpoint)  # expect: unsafe command_line,file
plain = torch.load(Options().checkpoint)  # expect: unsafe file
tyro.cli(distill)
