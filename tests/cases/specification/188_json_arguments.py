"""HfArgumentParser reads a JSON file, or the command line."""
import sys
from dataclasses import dataclass

import torch
from transformers import HfArgumentParser, TrainingArguments


@dataclass
class ModelArguments:
    adapter: str


def from_json():
    parser = HfArgumentParser((ModelArguments, TrainingArguments))
    model_args, training_args = parser.parse_json_file(json_file=sys.argv[1])
    return torch.load(model_args.adapter)  # expect: unsafe command_line,configuration


def from_fixed_json():
    (model_args,) = HfArgumentParser(ModelArguments).parse_json_file("args.json")
    return torch.load(model_args.adapter)  # expect: unsafe configuration


def from_command_line():
    model_args, training_args = HfArgumentParser([ModelArguments, TrainingArguments]).parse_args_into_dataclasses()
    return torch.load(model_args.adapter)  # expect: unsafe command_line


if len(sys.argv) == 2 and sys.argv[1].endswith(".json"):
    from_json()
elif len(sys.argv) == 1:
    from_fixed_json()
else:
    from_command_line()
