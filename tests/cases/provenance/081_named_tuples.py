"""NamedTuple, namedtuple and attrs keep their fields apart."""
import os
import sys
from collections import namedtuple
from typing import NamedTuple

import attr
import torch


class Entry(NamedTuple):
    name: str
    path: str
    fallback: str = "fallback.pt"


Point = namedtuple("Point", ["weights", "optimizer"])


@attr.s(auto_attribs=True)
class Source:
    location: str
    mirror: str = "mirror.pt"


entry = Entry("base", sys.argv[1])
a = torch.load(entry.path)  # expect: unsafe command_line
b = torch.load(entry.fallback)  # expect: unsafe file
name, location, _rest = Entry(sys.argv[2], "fixed.pt")
c = torch.load(location)  # expect: unsafe file
point = Point(weights="w.pt", optimizer=os.environ["OPT"])
d = torch.load(point.optimizer)  # expect: unsafe environment
e = torch.load(point[0])  # expect: unsafe file
source = Source(input())
f = torch.load(source.location)  # expect: unsafe standard_input
g = torch.load(source.mirror)  # expect: unsafe file
