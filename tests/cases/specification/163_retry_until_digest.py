"""Downloads repeated until the digest fits, with and without an end."""
import hashlib
import os
import urllib.request

import torch

URL = "https://example.com/models/"
PIN = "18ac3e7343f016890c510e93f935261169d9e3f565436429830faf0934f4f8e4"


def digest(path):
    h = hashlib.sha256()
    with open(path, "rb") as f:
        for chunk in iter(lambda: f.read(8192), b""):
            h.update(chunk)
    return h.hexdigest()


def with_else():
    for _ in range(3):
        urllib.request.urlretrieve(URL + "a.pt", "a.pt")
        if digest("a.pt") == PIN:
            break
    else:
        raise RuntimeError("a.pt: wrong digest three times")
    return torch.load("a.pt")  # expect: safe integrity_check


def without_else():
    for _ in range(3):
        urllib.request.urlretrieve(URL + "b.pt", "b.pt")
        if digest("b.pt") == PIN:
            break
    return torch.load("b.pt")  # expect: unsafe network


def until():
    while not os.path.exists("c.pt") or digest("c.pt") != PIN:
        urllib.request.urlretrieve(URL + "c.pt", "c.pt")
    return torch.load("c.pt")  # expect: safe integrity_check


def again_after_check():
    urllib.request.urlretrieve(URL + "d.pt", "d.pt")
    if digest("d.pt") != PIN:
        urllib.request.urlretrieve(URL + "mirror/d.pt", "d.pt")
    return torch.load("d.pt")  # expect: unsafe network


def replaced_after_check():
    urllib.request.urlretrieve(URL + "e.pt", "e.pt")
    if digest("e.pt") != PIN:
        raise RuntimeError("e.pt")
    urllib.request.urlretrieve(URL + "newest/e.pt", "e.pt")
    return torch.load("e.pt")  # expect: unsafe network


with_else(), without_else(), until(), again_after_check(), replaced_after_check()
