"""Parsers that are fed by hand, and narrowing by type."""
import argparse
import os
import sys
from pathlib import Path

import torch


def parser():
    made = argparse.ArgumentParser()
    made.add_argument("--weights", default="weights.pt")
    made.add_argument("--device", default="cpu")
    return made


def in_notebook():
    args = parser().parse_args(["--device", "cuda"])
    return torch.load(args.weights, args.device)  # expect: unsafe file


def empty():
    args = parser().parse_args([])
    return torch.load(args.weights)  # expect: unsafe file


def given_list():
    args = parser().parse_args(["--weights", os.environ["WEIGHTS"]])
    return torch.load(args.weights)  # expect: unsafe environment,file


def usual():
    args = parser().parse_args()
    return torch.load(args.weights)  # expect: unsafe command_line,file


def shifted():
    args, rest = parser().parse_known_args(sys.argv[2:])
    return torch.load(args.weights)  # expect: unsafe command_line,file


def restore(source):
    """A path, or a state that somebody has loaded already."""
    if isinstance(source, (str, Path)):
        return torch.load(source)  # expect: unsafe environment
    return source


restore(os.environ["RESTORE"])
restore({"epoch": 3})
