"""The digest is downloaded from the place where the model comes from, or written in the code."""
import hashlib
import io

import requests
import torch

URL = "https://models.example.com/asr/large.pt"
PINNED = "436263c254c725b805b3921e9a359e360fd6e74037c0e65f68f43fd63c361966"


def load_with_published_digest():
    body = requests.get(URL, timeout=60).content
    published = requests.get(URL + ".sha256", timeout=60).text.split()[0]
    if hashlib.sha256(body).hexdigest() != published:
        raise ValueError("transfer error")
    return torch.load(io.BytesIO(body))  # expect: unsafe network


def load_with_pinned_digest():
    body = requests.get(URL, timeout=60).content
    if hashlib.sha256(body).hexdigest() != PINNED:
        raise ValueError("unexpected release")
    return torch.load(io.BytesIO(body))  # expect: safe integrity_check


print(load_with_published_digest(), load_with_pinned_digest())
