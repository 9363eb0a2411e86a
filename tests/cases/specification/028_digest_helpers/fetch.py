"""Guards in another module: one raises, one warns, one answers."""
import urllib.request

import torch

import integrity
from integrity import matches, verify

A = "f1c0a3f2f0a64b5a0f6ea02ee9c6d26ec1e9d0a9b6d9a3f8b5ad1eab9f4f5d11"
BASE = "https://files.example.net/"


def raising():
    urllib.request.urlretrieve(BASE + "a.pt", "a.pt")
    verify("a.pt", A)
    return torch.load("a.pt")  # expect: safe integrity_check


def warning():
    urllib.request.urlretrieve(BASE + "b.pt", "b.pt")
    integrity.warn_only("b.pt", A)
    return torch.load("b.pt")  # expect: unsafe network


def answering():
    urllib.request.urlretrieve(BASE + "c.pt", "c.pt")
    if matches("c.pt", A):
        return torch.load("c.pt")  # expect: safe integrity_check
    raise SystemExit("c.pt is damaged")


def ignoring():
    urllib.request.urlretrieve(BASE + "d.pt", "d.pt")
    matches("d.pt", A)
    return torch.load("d.pt")  # expect: unsafe network


def swallowing():
    urllib.request.urlretrieve(BASE + "e.pt", "e.pt")
    try:
        verify("e.pt", A)
    except integrity.Mismatch as problem:
        print("continuing anyway:", problem)
    return torch.load("e.pt")  # expect: unsafe network


def other_file():
    urllib.request.urlretrieve(BASE + "f.pt", "f.pt")
    verify("a.pt", A)
    return torch.load("f.pt")  # expect: unsafe network


def published_beside():
    urllib.request.urlretrieve(BASE + "g.pt", "g.pt")
    expected = urllib.request.urlopen(BASE + "g.pt.sha256").read().decode().split()[0]
    verify("g.pt", expected)
    return torch.load("g.pt")  # expect: unsafe network


if __name__ == "__main__":
    for step in (raising, warning, answering, ignoring, swallowing, other_file, published_beside):
        step()
