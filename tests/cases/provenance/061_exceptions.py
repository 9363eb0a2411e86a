"""try, except, else and finally."""
import os
import sys

import torch


def argument_or_environment():
    try:
        path = sys.argv[1]
    except IndexError:
        path = os.environ["WEIGHTS"]
    return torch.load(path)  # expect: unsafe command_line,environment


def always_replaced():
    path = sys.argv[1]
    try:
        print(os.stat(path))
    finally:
        path = "final.pt"
    return torch.load(path)  # expect: unsafe file


def typed_or_leave():
    path = "unused.pt"
    try:
        path = input("path: ")
    except EOFError:
        sys.exit(1)
    else:
        print("reading", path)
    return torch.load(path)  # expect: unsafe standard_input


def retry():
    try:
        return torch.load(sys.argv[1])  # expect: unsafe command_line
    except OSError:
        return torch.load("spare.pt")  # expect: unsafe file


print(argument_or_environment(), always_replaced(), typed_or_leave(), retry())
