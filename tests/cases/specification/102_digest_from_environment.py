"""The expected digest is required from the environment."""
import hashlib
import os
import urllib.request
from pathlib import Path

import torch

EXPECTED = os.environ["MODEL_SHA256"]


def pinned_by_deployment():
    urllib.request.urlretrieve("https://example.com/model.pt", "model.pt")
    if hashlib.sha256(Path("model.pt").read_bytes()).hexdigest() != EXPECTED:
        raise SystemExit("model.pt is not the deployed one")
    return torch.load("model.pt")  # expect: safe integrity_check


def both_from_environment():
    path = os.environ["MODEL_FILE"]
    if hashlib.sha256(Path(path).read_bytes()).hexdigest() != EXPECTED:
        raise SystemExit("digest")
    return torch.load(path)  # expect: unsafe environment


def beside_the_file():
    urllib.request.urlretrieve("https://example.com/third.zip", "third.zip")
    import zipfile

    zipfile.ZipFile("third.zip").extractall("third")
    expected = Path("third/model.pt.sha256").read_text().strip()
    if hashlib.sha256(Path("third/model.pt").read_bytes()).hexdigest() != expected:
        raise SystemExit("digest")
    return torch.load("third/model.pt")  # expect: unsafe network


pinned_by_deployment(), both_from_environment(), beside_the_file()
