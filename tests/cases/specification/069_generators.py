"""Paths come out of generators and context managers."""
import argparse
import contextlib
import pickle
from pathlib import Path

import torch


def checkpoints(folder):
    for path in sorted(Path(folder).iterdir()):
        if path.suffix == ".pt":
            yield path


def both(first, second):
    yield from sorted(Path(first).glob("*.pt"))
    yield second


@contextlib.contextmanager
def opened(path):
    handle = open(path, "rb")
    try:
        yield handle
    finally:
        handle.close()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("folder")
    ap.add_argument("--labels", required=True)
    args = ap.parse_args()
    for path in checkpoints(args.folder):
        print(path, len(torch.load(path)))  # expect: unsafe command_line
    for path in both("averaged", "extra.pt"):
        print(path, len(torch.load(path)))  # expect: unsafe file
    with opened(args.labels) as f:
        print(pickle.load(f))  # expect: unsafe command_line


main()
