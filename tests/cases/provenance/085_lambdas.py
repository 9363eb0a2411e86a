"""Lambdas as loaders, as path builders and as defaults."""
import os
import sys

import torch

load = lambda path: torch.load(path, map_location="cpu")  # expect: unsafe command_line
build = lambda name: os.path.join("models", name)
fallback = lambda: "fallback.pt"
lazy = lambda path=os.environ["LAZY"]: torch.load(path)  # expect: unsafe environment

load(sys.argv[1])
lazy()
a = torch.load(build(sys.argv[2]))  # expect: unsafe command_line
b = torch.load(build("base.pt"))  # expect: unsafe file
c = torch.load(fallback())  # expect: unsafe file
d = sorted(sys.argv[3:], key=lambda path: len(torch.load(path)))  # expect: unsafe command_line
