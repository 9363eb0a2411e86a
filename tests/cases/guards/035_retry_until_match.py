"""Downloads are repeated until the digest is right, or at most three times."""
import hashlib
import urllib.request
from pathlib import Path

import torch

URL = "https://mirror.example.org/"
SHA_A = "72449ef39e09a028542d38f34d169222971f7dc941d350d46eb4f575f73f376a"
SHA_B = "94bc8a503031c822c5ae939efb92689bd69ec2be4ed9715b6aef75b10816175a"


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def patient():
    urllib.request.urlretrieve(URL + "a.pt", "a.pt")
    while digest("a.pt") != SHA_A:
        urllib.request.urlretrieve(URL + "a.pt", "a.pt")
    return torch.load("a.pt")  # expect: safe integrity_check


def three_times():
    for _ in range(3):
        urllib.request.urlretrieve(URL + "b.pt", "b.pt")
        if digest("b.pt") == SHA_B:
            break
    return torch.load("b.pt")  # expect: unsafe network


patient()
three_times()
