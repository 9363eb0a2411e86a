"""A download helper that checks before it returns, and one that returns at once."""
import hashlib
import os
import tempfile
import urllib.request

import torch

BASE = "https://cdn.example.net/zoo/"


def fetch_pinned(name, sha256):
    path = os.path.join(tempfile.gettempdir(), name)
    urllib.request.urlretrieve(BASE + name, path)
    with open(path, "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != sha256:
            os.remove(path)
            raise OSError(f"{name}: download is damaged")
    return path


def fetch(name):
    path = os.path.join(tempfile.gettempdir(), name)
    urllib.request.urlretrieve(BASE + name, path)
    return path


tagger = torch.load(fetch_pinned("tagger.pt", "4a2faa1aa609b56d1856545e67b5346eff62060ba183f88d07c37b59080f0c69"))  # expect: safe integrity_check
parser = torch.load(fetch("parser.pt"))  # expect: unsafe network
