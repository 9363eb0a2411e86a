"""A listing has the kinds of its directory."""
import glob
import os
import sys
from pathlib import Path

import torch

newest = max(glob.glob("runs/*/last.pt"), key=os.path.getmtime)
a = torch.load(newest)  # expect: unsafe file

for name in sorted(os.listdir(sys.argv[1])):
    b = torch.load(os.path.join(sys.argv[1], name))  # expect: unsafe command_line

for path in Path(os.environ["RUNS"]).rglob("*.pt"):
    c = torch.load(path)  # expect: unsafe environment

for folder, _folders, names in os.walk("archive"):
    for name in names:
        d = torch.load(os.path.join(folder, name))  # expect: unsafe file

with os.scandir(sys.argv[2]) as entries:
    e = [torch.load(entry.path) for entry in entries]  # expect: unsafe command_line

shipped = sorted((Path(__file__).parent / "presets").glob("*.pt"))
f = torch.load(shipped[0])  # expect: safe not_checked
