import sys

import simple_parsing
import torch
import tyro
from transformers import HfArgumentParser

from args import ModelArgs, Nested


def with_transformers():
    (a,) = HfArgumentParser(ModelArgs).parse_args_into_dataclasses()
    torch.load(a.checkpoint)  # expect: unsafe command_line,file
    if a.adapter:
        torch.load(a.adapter)  # expect: unsafe command_line


def with_tyro():
    n = tyro.cli(Nested)
    torch.load(n.model.checkpoint)  # expect: unsafe command_line,file
    torch.load(n.vocabulary)  # expect: unsafe command_line,file


def with_simple_parsing():
    n = simple_parsing.parse(Nested)
    torch.load(n.vocabulary)  # expect: unsafe command_line,file


{"hf": with_transformers, "tyro": with_tyro, "sp": with_simple_parsing}[sys.argv[0]]()
