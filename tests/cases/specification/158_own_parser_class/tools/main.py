"""A parser class of the project's own, and functions that add options."""
import pickle

import torch

from .parser import ToolParser, add_common


def main():
    parser = add_common(ToolParser(description=__doc__).add_checkpoint())
    args = parser.parse_args()
    model = torch.load(args.checkpoint, map_location=args.device)  # expect: unsafe command_line
    with open(args.vocab, "rb") as f:
        vocab = pickle.load(f)  # expect: unsafe command_line,file
    print(model, vocab)


if __name__ == "__main__":
    main()
