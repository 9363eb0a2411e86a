"""Digests that the source controls: of the file itself, of another part of the download."""
import hashlib
import json
import urllib.request

import torch


def sha256(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


urllib.request.urlretrieve("https://models.example.com/a.pt", "a.pt")
remembered = sha256("a.pt")
if sha256("a.pt") != remembered:
    raise RuntimeError("the file changed on disk")
a = torch.load("a.pt")  # expect: unsafe network

with urllib.request.urlopen("https://models.example.com/index.json") as response:
    index = json.load(response)
urllib.request.urlretrieve("https://models.example.com/b.pt", "b.pt")
if sha256("b.pt") != index["b.pt"]["sha256"]:
    raise RuntimeError("b.pt does not match the index")
b = torch.load("b.pt")  # expect: unsafe network

urllib.request.urlretrieve("https://models.example.com/c.pt", "c.pt")
if sha256("c.pt") != "f77d15a6c845035019ea8b1c3b94d243308e87f1516cd31a1d5653e32a1cd70c":
    raise RuntimeError("c.pt is not the pinned file")
c = torch.load("c.pt")  # expect: safe integrity_check
