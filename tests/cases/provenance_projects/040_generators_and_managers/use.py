"""Loads from them."""
import os

import torch
from source import downloaded, fixed, paths

for path in paths():
    a = torch.load(path)  # expect: unsafe command_line
b = [torch.load(path) for path in fixed()]  # expect: unsafe file
with downloaded("https://m.example.org/file.pt") as path:
    c = torch.load(path)  # expect: unsafe network
with downloaded(os.environ["MODEL_URL"]) as path:
    d = torch.load(path)  # expect: unsafe network,environment
