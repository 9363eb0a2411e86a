# Files found by a pattern, also where the folder is the working folder, and tuples with a starred part.
import argparse
import os
from pathlib import Path

import torch
import yaml

root = Path("").resolve()
for last in root.rglob("*/**/last.pt"):
    torch.load(last)  # expect: unsafe file


def below(folder):
    for one in Path(folder).glob("*.pt"):
        torch.load(one)  # expect: unsafe environment


below(os.environ["FOLDER"])


def before_the_star(rest):
    with open("options.yaml") as file:
        options = argparse.Namespace(**yaml.safe_load(file))
    options.kind, options.weights, options.rank, options.world = "", os.environ["WEIGHTS"], *rest
    return torch.load(options.weights)  # expect: unsafe environment


def behind_the_star(rest):
    *_, path = (input(), *rest, os.environ["WEIGHTS"])
    return torch.load(path)  # expect: unsafe environment


def behind_the_star_by_position():
    parts = [*input().split(), os.environ["WEIGHTS"]]
    torch.load(parts[-1])  # expect: unsafe environment
    torch.load(parts[1])  # expect: unsafe environment,standard_input
