"""Every file of a manifest is fetched and compared before anything is loaded."""
import hashlib
import json
from pathlib import Path

import requests
import torch

ROOT = Path(__file__).resolve().parent
MANIFEST = json.loads((ROOT / "checksums.json").read_text())
MIRROR = "https://mirror.example.net/models"


def sha256sum(path: Path) -> str:
    h = hashlib.sha256()
    with path.open("rb") as stream:
        for chunk in iter(lambda: stream.read(1 << 20), b""):
            h.update(chunk)
    return h.hexdigest()


def fetch(name: str, target: Path) -> Path:
    expected = MANIFEST[name]
    response = requests.get(f"{MIRROR}/{name}", timeout=60)
    target.write_bytes(response.content)
    if sha256sum(target) != expected:
        target.unlink()
        raise ValueError(f"{name}: wrong digest")
    return target


def encoder():
    return torch.load(fetch("encoder.pt", Path("/tmp/encoder.pt")))  # expect: safe integrity_check


def mirror_manifest():
    sums = requests.get(f"{MIRROR}/checksums.json", timeout=10).json()
    body = requests.get(f"{MIRROR}/decoder.pt", timeout=60).content
    target = Path("/tmp/mirrored.pt")
    target.write_bytes(body)
    if hashlib.sha256(body).hexdigest() != sums["decoder.pt"]:
        raise ValueError("decoder.pt")
    return torch.load(target)  # expect: unsafe network


if __name__ == "__main__":
    encoder()
