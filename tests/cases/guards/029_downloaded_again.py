"""After the check the file is fetched once more."""
import hashlib
import urllib.request

import torch

URL = "https://nightly.example.com/policy.pt"
SHA256 = "17f607d75051901ee9aec97b374fc66f3914718c7be9ecef20fa3901329ae996"


def assert_pinned(path):
    with open(path, "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != SHA256:
            raise RuntimeError("not the pinned build")


def load_pinned():
    urllib.request.urlretrieve(URL, "pinned.pt")
    assert_pinned("pinned.pt")
    return torch.load("pinned.pt")  # expect: safe integrity_check


def load_latest():
    urllib.request.urlretrieve(URL, "latest.pt")
    assert_pinned("latest.pt")
    urllib.request.urlretrieve(URL + "?refresh=1", "latest.pt")
    return torch.load("latest.pt")  # expect: unsafe network


load_pinned()
load_latest()
