"""Gets pretrained models; the second way makes sure that it is the right one."""

import hashlib
import urllib.request

import torch

BASE = "https://models.example.org/resnet"
SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


def unchecked():
    urllib.request.urlretrieve(f"{BASE}/latest.pt", "latest.pt")
    return torch.load("latest.pt")


def checked():
    path, _ = urllib.request.urlretrieve(f"{BASE}/v3.pt")
    with open(path, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    if digest != SHA256:
        raise ValueError(f"{path} is not the expected model")
    return torch.load(path)


if __name__ == "__main__":
    checked()
    unchecked()
