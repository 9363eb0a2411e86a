"""Every branch counts, and only the branches that reach the load."""
import os
import sys

import torch


def chain(kind):
    if kind == "argument":
        path = sys.argv[1]
    elif kind == "environment":
        path = os.environ["WEIGHTS"]
    else:
        raise ValueError(kind)
    return torch.load(path)  # expect: unsafe command_line,environment


def early(kind):
    path = sys.argv[1]
    if kind == "environment":
        path = os.environ["WEIGHTS"]
        return torch.load(path)  # expect: unsafe environment
    return torch.load(path)  # expect: unsafe command_line


def matched(kind):
    match kind:
        case "typed":
            path = input()
        case "fixed":
            path = "fixed.pt"
        case _:
            sys.exit(2)
    return torch.load(path)  # expect: unsafe standard_input,file


def ternary(flag):
    return torch.load(sys.argv[1] if flag else input())  # expect: unsafe command_line,standard_input


chain("argument"), early("fixed"), matched("typed"), ternary(True)
