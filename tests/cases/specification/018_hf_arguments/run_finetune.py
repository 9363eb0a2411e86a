"""HfArgumentParser with two dataclasses in another module."""
import sys

import torch
from transformers import HfArgumentParser

from arguments import DataArguments, ModelArguments


def main():
    parser = HfArgumentParser((ModelArguments, DataArguments))
    model_args, data_args = parser.parse_args_into_dataclasses()
    state = torch.load(model_args.init_from)  # expect: unsafe command_line
    head = torch.load(model_args.head)  # expect: unsafe command_line,file
    if data_args.features is not None:
        features = torch.load(data_args.features, weights_only=True)  # expect: safe restricted_unpickling
        print(len(features))
    print(len(state), head, sys.version)


if __name__ == "__main__":
    main()
