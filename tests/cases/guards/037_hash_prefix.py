"""torch.hub.download_url_to_file with a full digest, a short prefix, and behind a cache."""
import os

import torch

BASE = "https://models.example.com/"

torch.hub.download_url_to_file(
    BASE + "full.pth", "full.pth", hash_prefix="984d91546aefde0b2621385ae05de45c68bbc942a835c1dbf7790c53c5bea1c2")
full = torch.load("full.pth")  # expect: safe integrity_check

torch.hub.download_url_to_file(BASE + "short-8a1b2c3d.pth", "short.pth", hash_prefix="8a1b2c3d")
short = torch.load("short.pth")  # expect: unsafe network

if not os.path.exists("cached.pth"):
    torch.hub.download_url_to_file(
        BASE + "cached.pth", "cached.pth", hash_prefix="81e8c57977b223ccec4de33e68d9d9bf6ef963b41b9675e43d4f643388256361")
cached = torch.load("cached.pth")  # expect: unsafe network
