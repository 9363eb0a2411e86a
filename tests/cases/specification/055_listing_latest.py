"""The newest checkpoint of a folder."""
import glob
import os
import sys
from pathlib import Path

import torch


def newest(folder):
    files = sorted(Path(folder).glob("*.ckpt"), key=os.path.getmtime)
    return files[-1] if files else None


path = newest(sys.argv[1])
if path:
    torch.load(path)  # expect: unsafe command_line

torch.load(max(glob.glob("runs/*/last.pt"), key=os.path.getctime))  # expect: unsafe file

for entry in os.listdir("ensemble"):
    torch.load(os.path.join("ensemble", entry))  # expect: unsafe file

torch.load(os.path.join(Path.home(), "models", "m.pt"))  # expect: unsafe file

key = sys.argv[2]
NAMES = {"small": "small.pt", "large": "large.pt"}
torch.load(NAMES[key])  # expect: unsafe file

index = int(sys.argv[3])
torch.load(f"folds/fold{index}.pt")  # expect: unsafe file
