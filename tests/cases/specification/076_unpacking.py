"""Values are packed and unpacked on the way."""
import os
import sys

import torch


def locations():
    return sys.argv[1], os.environ["SECOND"]


def pair():
    return {"model": input("model: "), "reference": "reference.pt"}


def load_all(*paths):
    return [torch.load(p) for p in paths]  # expect: unsafe command_line,environment


first, second = locations()
torch.load(first)  # expect: unsafe command_line
torch.load(second)  # expect: unsafe environment
torch.load(locations()[1])  # expect: unsafe environment
load_all(*locations())

named = pair()
torch.load(named["model"])  # expect: unsafe standard_input
torch.load(named["reference"])  # expect: unsafe file

for label, path in zip(["a", "b"], sys.argv[2:]):
    torch.load(path)  # expect: unsafe command_line
for index, path in enumerate(["x.pt", "y.pt"]):
    torch.load(path)  # expect: unsafe file
states = {name: torch.load(p) for name, p in named.items()}  # expect: unsafe file,standard_input
