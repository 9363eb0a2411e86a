"""The public key is downloaded along with the model, or written in the code."""
import io

import requests
import torch
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

BASE = "https://partner.example.com/models/"
KEY = Ed25519PublicKey.from_public_bytes(bytes.fromhex("865be780a4171c3aa6f3fe309386ba3e726f9718bc8d44cf4e87c4340f301262"))


def get(name):
    response = requests.get(BASE + name, timeout=30)
    response.raise_for_status()
    return response.content


def load_with_their_key():
    body = get("ner.pt")
    key = Ed25519PublicKey.from_public_bytes(get("ner.pub"))
    key.verify(get("ner.sig"), body)
    return torch.load(io.BytesIO(body))  # expect: unsafe network


def load_with_our_key():
    body = get("pos.pt")
    KEY.verify(get("pos.sig"), body)
    return torch.load(io.BytesIO(body))  # expect: safe signature_check


print(load_with_their_key(), load_with_our_key())
