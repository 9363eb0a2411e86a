# A text that is made of a path object has the methods of text: its `replace` moves no file.
import os
from pathlib import Path

import torch

DATA = Path("data")


def of_listing():
    for name in os.listdir(DATA):
        torch.load(DATA / name)  # expect: unsafe file
        torch.load(os.path.join("weights", name.replace(".json", ".pt")))  # expect: unsafe file


def of_parts():
    path = os.path.join(DATA, "model.json")
    torch.load(path.replace(".json", ".pt"))  # expect: unsafe file
    torch.load(str(DATA).replace("data", "weights"))  # expect: unsafe file
