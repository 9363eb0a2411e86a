"""The digest is an option of the command: required, optional, or for a file that is an option, too."""
import argparse
import hashlib
import urllib.request
from pathlib import Path

import torch

parser = argparse.ArgumentParser()
parser.add_argument("--sha256")
parser.add_argument("--file")
args = parser.parse_args()


def optional():
    urllib.request.urlretrieve("https://example.com/a.pt", "a.pt")
    if args.sha256 and hashlib.sha256(Path("a.pt").read_bytes()).hexdigest() != args.sha256:
        raise ValueError("a.pt")
    return torch.load("a.pt")  # expect: unsafe network


def both():
    if hashlib.sha256(Path(args.file).read_bytes()).hexdigest() != args.sha256:
        raise ValueError(args.file)
    return torch.load(args.file)  # expect: unsafe command_line


def nested(expected=None):
    urllib.request.urlretrieve("https://example.com/c.pt", "c.pt")
    if expected is not None:
        if hashlib.sha256(Path("c.pt").read_bytes()).hexdigest() != expected:
            raise ValueError("c.pt")
    return torch.load("c.pt")  # expect: unsafe network


optional(), both(), nested()
