"""Prints what is in a checkpoint. Started in a process of its own, see run.py."""
import sys

import torch

if __name__ == "__main__":
    for key, value in torch.load(sys.argv[1], weights_only=False).items():  # expect: unsafe command_line
        print(key, getattr(value, "shape", ""))
