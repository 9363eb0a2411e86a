"""Suffix, existence, size and container format are no checks of the origin."""
import os
import sys
import zipfile

import torch

path = sys.argv[1]

if not path.endswith((".pt", ".pth")):
    sys.exit("not a PyTorch file")
a = torch.load(path)  # expect: unsafe command_line

if not os.path.isfile(path) or os.path.getsize(path) > 2**30:
    sys.exit("no such file, or too large")
b = torch.load(path)  # expect: unsafe command_line

if not zipfile.is_zipfile(path):
    sys.exit("not a zip container")
c = torch.load(path)  # expect: unsafe command_line

if path not in ["/opt/zoo/small.pt", "/opt/zoo/large.pt"]:
    sys.exit("not one of ours")
d = torch.load(path)  # expect: safe allow_list
