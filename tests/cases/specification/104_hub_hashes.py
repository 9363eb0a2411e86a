"""Hashes that torch.hub compares."""
import os

import torch
from torch.hub import download_url_to_file, load_state_dict_from_url

FULL = "11ad3fa65b9a0bd2b2b4a3b6e1e9e5f0b8f2d3c4a5968778695a4b3c2d1e0f9a"

a = load_state_dict_from_url("https://example.org/net-11ad3fa6.pth", check_hash=True)  # expect: unsafe network

download_url_to_file("https://example.org/b.pth", "b.pth", hash_prefix=FULL)
b = torch.load("b.pth")  # expect: safe integrity_check

download_url_to_file("https://example.org/c.pth", "c.pth", hash_prefix="11ad3fa6")
c = torch.load("c.pth")  # expect: unsafe network

if not os.path.exists("d.pth"):
    download_url_to_file("https://example.org/d.pth", "d.pth", hash_prefix=FULL)
d = torch.load("d.pth")  # expect: unsafe network

e = load_state_dict_from_url("https://example.org/e.pth", weights_only=True, check_hash=True)  # expect: safe restricted_unpickling
