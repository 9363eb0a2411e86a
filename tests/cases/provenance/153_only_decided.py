"""What is only decided by data does not have its kinds."""
import os
import sys
from enum import Enum

import torch


class Size(Enum):
    SMALL = "small.pt"
    LARGE = "large.pt"


def pick(flag):
    if flag == "large":
        return "large.pt"
    return "small.pt"


def parts(name):
    for known in ("a.pt", "b.pt"):
        if name.startswith(known[0]):
            return known
    return name


torch.load(pick(sys.argv[1]))  # expect: unsafe file
torch.load(parts(sys.argv[1]))  # expect: unsafe command_line,file
torch.load(Size[sys.argv[2]].value)  # expect: unsafe file
torch.load(Size(sys.argv[2]).value)  # expect: unsafe file
torch.load(["x.pt", "y.pt"][int(os.environ["INDEX"])])  # expect: unsafe file
torch.load("z.pt" if len(sys.argv) > 3 else os.environ["Z"])  # expect: unsafe environment,file
torch.load(f"n{len(sys.argv[3])}.pt")  # expect: unsafe file
torch.load(min(os.listdir("nets"), key=lambda name: name == sys.argv[4]))  # expect: unsafe file
torch.load(sorted(sys.argv[5:], key=os.path.getmtime)[-1])  # expect: unsafe command_line
