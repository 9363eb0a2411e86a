"""Dictionaries that are built, changed, emptied and splatted."""
import os
import sys
from typing import TypedDict

import torch


class Places(TypedDict, total=False):
    net: str
    head: str


def read(net=None, head="head.pt", **rest):
    torch.load(net)  # expect: unsafe command_line
    torch.load(head)  # expect: unsafe file
    torch.load(rest.pop("extra", "extra.pt"))  # expect: unsafe environment,file
    return torch.load(rest["tail"])  # expect: unsafe standard_input


def places() -> Places:
    found: Places = {"net": sys.argv[1]}
    found["head"] = "other_head.pt"
    return found


settings = dict(places(), extra=os.environ["EXTRA"])
settings |= {"tail": input(), "unused": sys.argv[2]}
settings.pop("unused")
read(**settings)

chosen = {"a": sys.argv[1], **{"a": "a.pt"}}
torch.load(chosen["a"])  # expect: unsafe file
chosen.update(b=os.environ["B"])
torch.load(chosen.setdefault("b", "b.pt"))  # expect: unsafe environment,file
