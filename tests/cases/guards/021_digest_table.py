"""A table of digests: every name must be in it, or names that are missing are let through."""
import hashlib
import urllib.request

import torch

DIGESTS = {
    "small": "f7c5bbfe70c3d2123d8ee3c06e12e8a3fe17f1f3119381a38d53ceb98b39630a",
    "large": "ade805ceabafae66d61f59079a57d9049bbcce473cfa9598b207d776b3501822",
}


def sha256(path):
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def load(name):
    path, _ = urllib.request.urlretrieve(f"https://voices.example.com/{name}.pt")
    if sha256(path) != DIGESTS[name]:
        raise ValueError(f"{name}: wrong digest")
    return torch.load(path)  # expect: safe integrity_check


def load_if_known_right(name):
    path, _ = urllib.request.urlretrieve(f"https://voices.example.com/{name}.pt")
    expected = DIGESTS.get(name)
    if expected is not None and sha256(path) != expected:
        raise ValueError(f"{name}: wrong digest")
    return torch.load(path)  # expect: unsafe network


print(load("small"), load("large"), load_if_known_right("experimental"))
