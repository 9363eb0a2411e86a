"""A digest that is a part of a constant address pins what is fetched from there; one that the server answers does not."""
import hashlib
import os
import urllib.request

import requests
import torch

ADDRESSES = {
    "small": "https://weights.example/blobs/afeb0e10f9e5a86da6080e35cf09123aca3b358a0c3e3b6c78a7b63bc04b6762/small.pt",
    "large": "https://weights.example/blobs/8fa8567bab74a42d41c5915025a8e4538c3bdbe8804a470a72f30b0d94fab599/large.pt",
}


def unchanged(path, address):
    expected = address.split("/")[-2]
    return hashlib.sha256(open(path, "rb").read()).hexdigest() == expected


def announced(path, address):
    expected = requests.get(address + ".sha256").text
    return hashlib.sha256(open(path, "rb").read()).hexdigest() == expected


def fetch(address, folder):
    target = os.path.join(folder, os.path.basename(address))
    if os.path.exists(target) and unchanged(target, address):
        return target
    with open(target, "wb") as out:
        out.write(requests.get(address, timeout=10).content)
    if not unchanged(target, address):
        raise RuntimeError("the download is damaged")
    return target


def pinned():
    return torch.load(fetch(ADDRESSES["small"], "cache"))  # expect: safe integrity_check


def as_announced():
    address = ADDRESSES["large"]
    urllib.request.urlretrieve(address, "large.pt")
    if not announced("large.pt", address):
        raise RuntimeError("the download is damaged")
    return torch.load("large.pt")  # expect: unsafe network
