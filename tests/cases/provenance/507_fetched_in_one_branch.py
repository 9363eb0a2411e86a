"""A model that is known is fetched into the folder, one of another name is taken as it lies there: each branch has its own origin."""
import os
import sys
import urllib.request
import zipfile

import torch

MODELS = {"small": {"file": "small.pth", "url": "https://models.example.org/small.zip"}}


def fetch(url, name, folder):
    archive = os.path.join(folder, "fetched.zip")
    urllib.request.urlretrieve(url, archive)
    with zipfile.ZipFile(archive) as opened:
        opened.extract(name, folder)
    os.remove(archive)


def read(path):
    return torch.load(path)  # expect: unsafe command_line,network


def known_or_own(folder, network):
    if network in MODELS:
        known = MODELS[network]
        path = os.path.join(folder, known["file"])
        if not os.path.isfile(path):
            fetch(known["url"], known["file"], folder)
    else:
        path = os.path.join(folder, network + ".pth")
    return read(path)


def known_only(folder, large):
    if large:
        path = os.path.join(folder, "large.pth")
    else:
        path = os.path.join(folder, "small.pth")
    if not os.path.isfile(path):
        fetch("https://models.example.org/all.zip", os.path.basename(path), folder)
    return torch.load(path)  # expect: unsafe network


known_or_own(sys.argv[1], sys.argv[2])
known_only(sys.argv[1], len(sys.argv) > 3)
