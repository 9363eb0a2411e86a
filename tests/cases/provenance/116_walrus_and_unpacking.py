"""Assignment expressions, nested unpacking and chained assignment."""
import os
import sys

import torch

if (path := os.environ.get("MODEL")) is not None:
    a = torch.load(path)  # expect: unsafe environment

first = second = sys.argv[1]
first = "first.pt"
b = torch.load(second)  # expect: unsafe command_line
c = torch.load(first)  # expect: unsafe file

(left, (middle, right)), last = ("l.pt", (input(), "r.pt")), os.environ["LAST"]
d = torch.load(middle)  # expect: unsafe standard_input
e = torch.load(right)  # expect: unsafe file
f = torch.load(last)  # expect: unsafe environment

head, *tail = sys.argv
g = torch.load(tail[-1])  # expect: unsafe command_line
left, right = right, sys.argv[2]
h = torch.load(left)  # expect: unsafe file
