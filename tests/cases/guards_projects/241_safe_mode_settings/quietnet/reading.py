"""Reads what the command line names."""
import argparse

import numpy as np
import torch

from . import options
from .options import read_plain, read_whole


def read(path, whole=False):
    return torch.load(path, weights_only=not whole)  # expect: unsafe command_line


def main(argv=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("a")
    parser.add_argument("--b", required=True)
    parser.add_argument("--whole", action="store_true")
    args = parser.parse_args(argv)
    read(args.a, whole=args.whole)
    torch.load(args.a, **options.PLAIN)  # expect: unsafe command_line
    torch.load(args.b, **options.SAFE)  # expect: unsafe command_line
    read_plain(args.a)  # expect: unsafe command_line
    read_whole(args.b)  # expect: unsafe command_line
    np.load(args.b, allow_pickle=False)  # expect: safe restricted_unpickling
    np.load(args.b, allow_pickle=args.whole)  # expect: unsafe command_line


if __name__ == "__main__":
    main()
