"""Mismatching members of an ensemble are skipped in one loop and counted in the other."""
import hashlib
import urllib.request

import torch

MEMBERS = {
    "https://ensemble.example.org/a.pt": "e2a4ed7a0e361cb74a71ff656533f3c8168b1b0c4817f389078edd5413117c50",
    "https://ensemble.example.org/b.pt": "cb17a52a5f3a852ee39ad925d233986108d986f6e6eff37192864a2810d90b4c",
}


def strict():
    models = []
    for url, expected in MEMBERS.items():
        path, _ = urllib.request.urlretrieve(url)
        with open(path, "rb") as f:
            if hashlib.sha256(f.read()).hexdigest() != expected:
                continue
        models.append(torch.load(path))  # expect: safe integrity_check
    return models


def lenient():
    models, bad = [], 0
    for url, expected in MEMBERS.items():
        path, _ = urllib.request.urlretrieve(url)
        with open(path, "rb") as f:
            if hashlib.sha256(f.read()).hexdigest() != expected:
                bad += 1
        models.append(torch.load(path))  # expect: unsafe network
    print(bad, "of", len(models), "differ")
    return models


strict(), lenient()
