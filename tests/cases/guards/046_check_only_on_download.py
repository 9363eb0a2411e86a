"""The check belongs to the download branch, so a file that is there already escapes it."""
import hashlib
import os
import urllib.request

import torch

URL = "https://models.example.com/segmenter.pt"
SHA256 = "da3768a3aa777ab36892dddd0efcbd05779a86cd869a5e50027c2e8522e9f090"


def digest(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def load_cached():
    path = os.path.expanduser("~/.cache/segmenter.pt")
    if not os.path.exists(path):
        urllib.request.urlretrieve(URL, path)
        if digest(path) != SHA256:
            raise OSError("bad download")
    return torch.load(path)  # expect: unsafe network


def load_cached_and_checked():
    path = os.path.expanduser("~/.cache/segmenter-v2.pt")
    if not os.path.exists(path):
        urllib.request.urlretrieve(URL + "?v=2", path)
    if digest(path) != SHA256:
        raise OSError("bad file")
    return torch.load(path)  # expect: safe integrity_check


print(load_cached(), load_cached_and_checked())
