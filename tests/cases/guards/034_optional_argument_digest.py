"""A helper with an optional digest: one caller gives it, another leaves it out."""
import hashlib
import urllib.request

import torch


def fetch(url, target, sha256=None):
    urllib.request.urlretrieve(url, target)
    if sha256 is not None:
        with open(target, "rb") as f:
            if hashlib.sha256(f.read()).hexdigest() != sha256:
                raise ValueError(f"{url}: digest differs")
    return target


def load_depth():
    path = fetch("https://vision.example.com/depth.pt", "depth.pt",
                 sha256="be0f76cb0f855f6a12f36f94c175931f97a7d463f61bb3e30608d6e6c87f9e5c")
    return torch.load(path)  # expect: safe integrity_check


def load_normals():
    path = fetch("https://vision.example.com/normals.pt", "normals.pt")
    return torch.load(path)  # expect: unsafe network


print(load_depth(), load_normals())
