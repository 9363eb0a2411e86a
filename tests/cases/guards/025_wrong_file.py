"""Two files are fetched; the digest of one of them is compared before both are loaded."""
import hashlib
import urllib.request
from pathlib import Path

import torch

WEIGHTS = Path("weights.pt")
OPTIMIZER = Path("optimizer.pt")
SHA256 = "e04e4eacd89499b2d646aa19361ea648a9351433e99047898b830e2f23470bdc"

urllib.request.urlretrieve("https://runs.example.com/17/weights.pt", WEIGHTS)
urllib.request.urlretrieve("https://runs.example.com/17/optimizer.pt", OPTIMIZER)

if hashlib.sha256(WEIGHTS.read_bytes()).hexdigest() != SHA256:
    raise RuntimeError("weights.pt has changed")

weights = torch.load(WEIGHTS)  # expect: safe integrity_check
optimizer = torch.load(OPTIMIZER)  # expect: unsafe network
