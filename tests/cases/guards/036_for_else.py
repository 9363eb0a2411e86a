"""A for loop whose else clause raises, and one whose else clause shrugs."""
import hashlib
import io

import requests
import torch

MIRRORS = ["https://eu.example.org/m.pt", "https://us.example.org/m.pt"]
SHA256 = "e22052e6a6ff3b28afbcfd1dc51d95d9c1fa943098c27de75f28f1672ab4dcf8"


def from_mirrors():
    for url in MIRRORS:
        body = requests.get(url, timeout=30).content
        if hashlib.sha256(body).hexdigest() == SHA256:
            break
    else:
        raise RuntimeError("no mirror has the right file")
    return torch.load(io.BytesIO(body))  # expect: safe integrity_check


def from_any_mirror():
    for url in MIRRORS:
        body = requests.get(url, timeout=30).content
        if hashlib.sha256(body).hexdigest() == SHA256:
            break
    else:
        print("no mirror has the right file, taking the last one")
    return torch.load(io.BytesIO(body))  # expect: unsafe network


from_mirrors()
from_any_mirror()
