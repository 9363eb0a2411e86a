"""A file of the right size and a file with the right digest."""
import hashlib
import os
import urllib.request

import torch

SIZE = 94_371_840
SHA3 = "fbde2386c6390c13ea660d9cb2af691832f7f87015c115ad15ba41f6c63617e7"

urllib.request.urlretrieve("https://models.example.com/backbone.pt", "backbone.pt")
if os.path.getsize("backbone.pt") != SIZE:
    raise RuntimeError("incomplete download")
backbone = torch.load("backbone.pt")  # expect: unsafe network

urllib.request.urlretrieve("https://models.example.com/head.pt", "head.pt")
with open("head.pt", "rb") as f:
    if hashlib.sha3_256(f.read()).hexdigest() != SHA3:
        raise RuntimeError("wrong content")
head = torch.load("head.pt")  # expect: safe integrity_check
