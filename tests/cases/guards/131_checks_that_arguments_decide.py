"""Helpers that check only if they are given something to compare with, or are not told to leave it: each caller decides."""
import hashlib
import sys
import urllib.request

import torch

DIGESTS = {
    "small": "5f2b51ca2fdc5baa31ec02e002f69aec59c23ee8d6f8c2a4c7e2f0f6f1c2c0b7",
    "large": "9e107d9d372bb6826bd81d3542a419d6e277252c6bbf0a7c8c7a0f8c5b7f4a31",
}


def digest(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def fetch(url, target, expected=None):
    urllib.request.urlretrieve(url, target)
    if expected and digest(target) != expected:
        raise ValueError(target)
    return target


def ensure(path, expected=None):
    if expected is None:
        return path
    if digest(path) != expected:
        raise ValueError(path)
    return path


def read(path, expected=None, check=True):
    if check:
        if digest(path) != DIGESTS["large"]:
            raise ValueError(path)
    return torch.load(path)  # expect: safe integrity_check


def read_loosely(path, check=True):
    if check:
        if digest(path) != DIGESTS["large"]:
            raise ValueError(path)
    return torch.load(path)  # expect: unsafe command_line


given = fetch("https://zoo.example.org/a.pt", "a.pt", DIGESTS["small"])
a = torch.load(given)  # expect: safe integrity_check

left_out = fetch("https://zoo.example.org/b.pt", "b.pt")
b = torch.load(left_out)  # expect: unsafe network

none = fetch("https://zoo.example.org/c.pt", "c.pt", expected=None)
c = torch.load(none)  # expect: unsafe network

perhaps = fetch("https://zoo.example.org/d.pt", "d.pt", DIGESTS.get(sys.argv[1]))
d = torch.load(perhaps)  # expect: unsafe network

e = torch.load(ensure(sys.argv[2], DIGESTS["large"]))  # expect: safe integrity_check
f = torch.load(ensure(sys.argv[3]))  # expect: unsafe command_line

read(sys.argv[4])
read(sys.argv[5], check=True)
read_loosely(sys.argv[6])
read_loosely(sys.argv[7], check=False)
