"""A choice that selects among constant paths, and a choice that becomes a path."""
import sys

import torch

PATHS = {"small": "weights/small.pt", "large": "weights/large.pt"}


def by_key(choice):
    path = PATHS.get(choice)
    if path is None:
        raise SystemExit(f"choose one of {sorted(PATHS)}")
    return torch.load(path)  # expect: unsafe file


def by_name(choice):
    if choice not in PATHS:
        raise SystemExit(f"choose one of {sorted(PATHS)}")
    return torch.load(f"weights/{choice}.pt")  # expect: safe allow_list


def by_anything(choice):
    return torch.load(PATHS.get(choice, choice))  # expect: unsafe command_line,file


print(by_key(sys.argv[1]), by_name(sys.argv[1]), by_anything(sys.argv[1]))
