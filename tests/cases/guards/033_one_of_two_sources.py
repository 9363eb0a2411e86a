"""A downloaded file is checked, a given one is not; in the second function both are."""
import hashlib
import sys
import urllib.request

import torch

URL = "https://models.example.com/tts.pt"
SHA256 = "6eafea54cac2bf7007f2cc9eba51b3eb9d8999214fa4a7d848da007ee23f486e"


def check(path):
    with open(path, "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != SHA256:
            raise ValueError(path)


def load_some():
    if len(sys.argv) > 1:
        path = sys.argv[1]
    else:
        path, _ = urllib.request.urlretrieve(URL)
        check(path)
    return torch.load(path)  # expect: unsafe command_line,network


def load_all():
    if len(sys.argv) > 1:
        path = sys.argv[1]
    else:
        path, _ = urllib.request.urlretrieve(URL)
    check(path)
    return torch.load(path)  # expect: safe integrity_check


print(load_some(), load_all())
