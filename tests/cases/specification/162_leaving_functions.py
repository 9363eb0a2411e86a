"""Ways to leave after a mismatch."""
import hashlib
import os
import sys
import warnings
from pathlib import Path

import torch
import typer

PIN = "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea"


def sha(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def die(message):
    print(message, file=sys.stderr)
    sys.exit(2)


def complain(message):
    print(message, file=sys.stderr)


def one(path):
    if sha(path) != PIN:
        die("digest")
    return torch.load(path)  # expect: safe integrity_check


def two(path):
    if sha(path) != PIN:
        complain("digest")
    return torch.load(path)  # expect: unsafe command_line


def three(path):
    if sha(path) != PIN:
        os._exit(3)
    return torch.load(path)  # expect: safe integrity_check


def four(path):
    if sha(path) != PIN:
        raise typer.Exit(code=1)
    return torch.load(path)  # expect: safe integrity_check


def five(path):
    if sha(path) != PIN:
        warnings.warn("digest", stacklevel=2)
    return torch.load(path)  # expect: unsafe command_line


def six(path):
    ok = sha(path) == PIN
    if not ok:
        return None
    return torch.load(path)  # expect: safe integrity_check


def seven(path):
    ok = sha(path) == PIN
    print("digest fits:", ok)
    return torch.load(path)  # expect: unsafe command_line


def eight(path):
    return torch.load(path) if sha(path) == PIN else None  # expect: safe integrity_check


one(sys.argv[1])
two(sys.argv[2])
three(sys.argv[3])
four(sys.argv[4])
five(sys.argv[5])
six(sys.argv[6])
seven(sys.argv[7])
eight(sys.argv[8])
