import sys

import joblib
import torch

from app.checks import all_of, ending, pinned

RELEASE = pinned("4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce")
SHAPE = ending(".pt", ".pth")


def released():
    return torch.load(RELEASE(sys.argv[1]))  # expect: safe integrity_check


def shaped():
    return torch.load(SHAPE(sys.argv[1]))  # expect: unsafe command_line


def both():
    return joblib.load(all_of([SHAPE, RELEASE])(sys.argv[1]))  # expect: safe integrity_check


def one_only():
    return joblib.load(all_of([SHAPE])(sys.argv[1]))  # expect: unsafe command_line
