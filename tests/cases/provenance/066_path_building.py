"""pathlib and os.path operations keep the kinds of what they work on."""
import os
import sys
from pathlib import Path, PurePath

import torch

base = Path(sys.argv[1])
runs = Path("runs")

a = torch.load(base.with_suffix(".pt"))  # expect: unsafe command_line
b = torch.load(base.parent / "sibling.pt")  # expect: unsafe command_line
c = torch.load(runs / base.name)  # expect: unsafe command_line
d = torch.load(runs.joinpath(os.environ["RUN"], "model.pt"))  # expect: unsafe environment
e = torch.load(str(runs.resolve() / "model.pt"))  # expect: unsafe file
f = torch.load(os.path.splitext(sys.argv[2])[0] + ".pt")  # expect: unsafe command_line
g = torch.load(os.path.abspath(os.path.join(os.pardir, "model.pt")))  # expect: unsafe file
h = torch.load(PurePath(os.environ["A"], "b", sys.argv[3]).as_posix())  # expect: unsafe environment,command_line
i = torch.load("runs" / Path("last.pt"))  # expect: unsafe file
j = torch.load(os.fspath(os.path.realpath(base)))  # expect: unsafe command_line
