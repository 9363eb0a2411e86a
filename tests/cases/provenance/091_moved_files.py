"""Copies, moves and links pass on the kinds of the file; the target's name adds none."""
import os
import shutil
import sys
import urllib.request
from pathlib import Path

import torch

shutil.copy(sys.argv[1], "work.pt")
a = torch.load("work.pt")  # expect: unsafe command_line

urllib.request.urlretrieve("https://m.example.net/x.pt", "x.pt.part")
os.replace("x.pt.part", "x.pt")
b = torch.load("x.pt")  # expect: unsafe network

copied = shutil.copyfile(os.environ["TEACHER"], "/tmp/teacher.pt")
c = torch.load(copied)  # expect: unsafe environment

Path("y.part").write_bytes(sys.stdin.buffer.read())
Path("y.part").rename("y.pt")
d = torch.load("y.pt")  # expect: unsafe standard_input

shutil.move("old.pt", "new.pt")
e = torch.load("new.pt")  # expect: unsafe file

os.makedirs(sys.argv[2], exist_ok=True)
f = torch.load("unrelated.pt")  # expect: unsafe file
