"""A digest check that a flag turns off, one that only applies to the cached file."""
import argparse
import hashlib
import os
from pathlib import Path

import requests
import torch

SHA = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"
URL = "https://example.com/net.pt"

parser = argparse.ArgumentParser()
parser.add_argument("--no-verify", action="store_true")
args = parser.parse_args()


def optional():
    body = requests.get(URL).content
    if not args.no_verify:
        if hashlib.sha256(body).hexdigest() != SHA:
            raise ValueError("digest")
    Path("net.pt").write_bytes(body)
    return torch.load("net.pt")  # expect: unsafe network


def only_when_present():
    path = Path("second.pt")
    if path.exists():
        assert hashlib.sha256(path.read_bytes()).hexdigest() == SHA
    else:
        path.write_bytes(requests.get("https://example.com/second.pt").content)
    return torch.load(path)  # expect: unsafe network


def asserted():
    Path("third.pt").write_bytes(requests.get("https://example.com/third.pt").content)
    assert hashlib.sha256(Path("third.pt").read_bytes()).hexdigest() == SHA, "third.pt"
    return torch.load("third.pt")  # expect: safe integrity_check


def too_late():
    body = requests.get("https://example.com/fourth.pt").content
    Path("fourth.pt").write_bytes(body)
    state = torch.load("fourth.pt")  # expect: unsafe network
    if hashlib.sha256(body).hexdigest() != SHA:
        os.remove("fourth.pt")
        raise ValueError("fourth.pt")
    return state


optional(), only_when_present(), asserted(), too_late()
