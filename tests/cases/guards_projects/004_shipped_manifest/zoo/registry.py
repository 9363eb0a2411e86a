"""A manifest that ships with the package, and one that is fetched along with the model."""
import hashlib
import io
import json
from pathlib import Path

import requests
import torch

SERVER = "https://zoo.example.org/"
MANIFEST = json.loads((Path(__file__).parent / "manifest.json").read_text())


def _get(name):
    response = requests.get(SERVER + name, timeout=60)
    response.raise_for_status()
    return response.content


def load_base():
    body = _get("base.pt")
    if hashlib.sha256(body).hexdigest() != MANIFEST["base.pt"]:
        raise ValueError("base.pt is not the released file")
    return torch.load(io.BytesIO(body))  # expect: safe integrity_check


def load_latest():
    body = _get("latest.pt")
    manifest = json.loads(_get("manifest.json"))
    if hashlib.sha256(body).hexdigest() != manifest["latest.pt"]:
        raise ValueError("latest.pt is damaged")
    return torch.load(io.BytesIO(body))  # expect: unsafe network
