"""A frozen set of paths: anything else leaves, or is only reported."""
import sys

import torch

RELEASED = frozenset({"models/v1.pt", "models/v2.pt"})


def load_released(path):
    if path in RELEASED:
        return torch.load(path)  # expect: safe allow_list
    raise KeyError(path)


def load_any(path):
    if path not in RELEASED:
        print(path, "is not a released model")
    return torch.load(path)  # expect: unsafe command_line


load_released(sys.argv[1])
load_any(sys.argv[2])
