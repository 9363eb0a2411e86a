import os
from pathlib import Path


def checkpoints(root):
    for path in sorted(Path(root).glob("*.pt")):
        if path.stat().st_size:
            yield path


def pairs(folder):
    names = os.listdir(folder)
    return [(name, os.path.join(folder, name)) for name in names]


def lines(index):
    with open(index) as handle:
        return [line.strip() for line in handle]
