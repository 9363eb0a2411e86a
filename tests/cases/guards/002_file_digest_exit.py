"""hashlib.file_digest and sys.exit; a second download is hashed for the log only."""
import hashlib
import sys
import urllib.request

import torch

PINNED = "686a1a65a7a0f0436f54fc31945905cb0a023c0cf5574c5bd2e7145f63fdb5fb"

urllib.request.urlretrieve("https://weights.example.org/ranker.pt", "ranker.pt")
with open("ranker.pt", "rb") as handle:
    actual = hashlib.file_digest(handle, "sha256").hexdigest()
if actual != PINNED:
    sys.exit(f"ranker.pt: expected {PINNED}, got {actual}")
ranker = torch.load("ranker.pt")  # expect: safe integrity_check

urllib.request.urlretrieve("https://weights.example.org/reader.pt", "reader.pt")
with open("reader.pt", "rb") as handle:
    print("reader.pt", hashlib.file_digest(handle, "sha256").hexdigest())
reader = torch.load("reader.pt")  # expect: unsafe network
