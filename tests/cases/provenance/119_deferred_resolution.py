"""Names are read when the function runs: every assignment of the global before a call counts."""
import sys

import torch

PATH = "early.pt"


def load():
    return torch.load(PATH)  # expect: unsafe file,command_line


early = load()
PATH = sys.argv[1]
late = load()


class Holder:
    path = None


def load_held():
    return torch.load(Holder.path)  # expect: unsafe standard_input


Holder.path = input("path: ")
load_held()


def unused():
    path = sys.argv[2]
    return path
