"""Constant keys, indexes, fields and attributes are kept apart."""
import os
import sys
from types import SimpleNamespace

import torch

paths = {"encoder": sys.argv[1], "decoder": "decoder.pt", "head": os.environ["HEAD"]}
a = torch.load(paths["decoder"])  # expect: unsafe file
b = torch.load(paths["head"])  # expect: unsafe environment

pair = (input("left: "), "right.pt")
left, right = pair
c = torch.load(pair[1])  # expect: unsafe file
d = torch.load(left)  # expect: unsafe standard_input
e = torch.load(right)  # expect: unsafe file

setup = SimpleNamespace(teacher=os.environ["TEACHER"], student="student.pt")
f = torch.load(setup.student)  # expect: unsafe file
g = torch.load(setup.teacher)  # expect: unsafe environment

nested = {"model": {"path": "model.pt", "name": sys.argv[2]}, "log": sys.argv[3]}
h = torch.load(nested["model"]["path"])  # expect: unsafe file
first, *others = sys.argv[4], "x.pt", "y.pt"
i = torch.load(others[0])  # expect: unsafe file
