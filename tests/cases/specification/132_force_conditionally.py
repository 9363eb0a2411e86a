"""The forcing variable: under a condition, with another value, in a function that is called first."""
import os
import sys

import torch


def first(path):
    if len(sys.argv) > 2:
        os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "1"
    return torch.load(path)  # expect: unsafe command_line


def second(path):
    os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "0"
    return torch.load(path)  # expect: unsafe command_line


first(sys.argv[1]), second(sys.argv[1])
