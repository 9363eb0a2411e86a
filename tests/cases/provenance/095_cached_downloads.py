"""Download only when it is missing: still the download, and only that."""
import os
import urllib.request
from pathlib import Path

import torch
from cached_path import cached_path

URL = "https://m.example.net/lm.pt"
CACHE = Path.home() / ".cache" / "lm"


def ensure(name):
    target = CACHE / name
    if not target.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        urllib.request.urlretrieve(f"https://m.example.net/{name}", target)
    return target


if not os.path.isfile("lm.pt"):
    urllib.request.urlretrieve(URL, "lm.pt")
a = torch.load("lm.pt")  # expect: unsafe network
b = torch.load(ensure("vocabulary.pt"))  # expect: unsafe network
c = torch.load(CACHE / "other" / "table.pt")  # expect: unsafe file
d = torch.load(cached_path("https://m.example.net/d.pt"))  # expect: unsafe network
e = torch.load(cached_path("hf://acme/tagger/tagger.bin"))  # expect: unsafe model_hub
