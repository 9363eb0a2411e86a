"""Structural matching selects what is loaded."""
import os
import sys

import joblib
import torch


def load(spec):
    match spec:
        case ["torch", path]:
            return torch.load(path)  # expect: unsafe command_line
        case ["joblib", path]:
            return joblib.load(path)  # expect: unsafe command_line
        case _:
            return torch.load(os.environ["FALLBACK"])  # expect: unsafe environment


def allowed(name):
    match name:
        case "small" | "large":
            pass
        case _:
            raise ValueError(name)
    return torch.load(f"weights/{name}.pt")  # expect: safe allow_list


load(sys.argv[1:3])
allowed(sys.argv[3])
