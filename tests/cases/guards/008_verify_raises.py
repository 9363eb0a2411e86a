"""A helper that raises on a mismatch, and one that catches its own exception."""
import hashlib
import sys

import torch

SHA256 = "2a4867ecbce444802f8d2598f5a0b176b8402d25c169029728937a9d5b9748d5"


def verify(path):
    with open(path, "rb") as f:
        actual = hashlib.sha256(f.read()).hexdigest()
    if actual != SHA256:
        raise ValueError(f"{path} has digest {actual}")


def verify_softly(path):
    try:
        verify(path)
    except ValueError as problem:
        print("ignored:", problem)


def main():
    verify(sys.argv[1])
    first = torch.load(sys.argv[1])  # expect: safe integrity_check
    verify_softly(sys.argv[2])
    second = torch.load(sys.argv[2])  # expect: unsafe command_line
    print(first, second)


main()
