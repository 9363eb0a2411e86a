"""Loads inside comprehensions and over collections built by them."""
import os
import sys

import torch

states = [torch.load(path) for path in sys.argv[1:]]  # expect: unsafe command_line
by_name = {os.path.basename(p): torch.load(p) for p in ("x.pt", "y.pt")}  # expect: unsafe file
paths = [os.path.join(os.environ["RUNS"], f"{index}.pt") for index in range(3)]
lazily = (torch.load(path) for path in paths)  # expect: unsafe environment
folders = {name: name + "/model.pt" for name in ["en", "de"]}
fixed = [torch.load(folders[name]) for name in folders]  # expect: unsafe file
lines = [line.split(",")[1] for line in sys.stdin]
nested = [torch.load(part) for line in lines for part in line.split(";")]  # expect: unsafe standard_input
