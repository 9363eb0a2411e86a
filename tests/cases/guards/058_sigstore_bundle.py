"""A sigstore bundle is verified for one artifact and only parsed for another."""
import urllib.request
from pathlib import Path

import torch
from sigstore.models import Bundle
from sigstore.verify import Verifier
from sigstore.verify.policy import Identity

IDENTITY = Identity(identity="release@example.org", issuer="https://accounts.example.org")
URL = "https://downloads.example.org/"


def fetch(name):
    urllib.request.urlretrieve(URL + name, name)
    urllib.request.urlretrieve(URL + name + ".sigstore.json", name + ".sigstore.json")


def classifier():
    fetch("classifier.pt")
    bundle = Bundle.from_json(Path("classifier.pt.sigstore.json").read_text())
    Verifier.production().verify_artifact(Path("classifier.pt").read_bytes(), bundle, IDENTITY)
    return torch.load("classifier.pt")  # expect: safe signature_check


def captioner():
    fetch("captioner.pt")
    bundle = Bundle.from_json(Path("captioner.pt.sigstore.json").read_text())
    print("signed at", bundle.log_entry.integrated_time)
    return torch.load("captioner.pt")  # expect: unsafe network


classifier()
captioner()
