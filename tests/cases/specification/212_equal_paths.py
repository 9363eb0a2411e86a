"""The same file is written as one expression and read as another."""
import os
from pathlib import Path

import requests
import torch

BASE = Path("downloads")
content = requests.get("https://example.org/a.pt", timeout=10).content

(BASE / "a.pt").write_bytes(content)
torch.load("downloads/a.pt")  # expect: unsafe network

with open(os.path.join("downloads", "b.pt"), "wb") as f:
    f.write(content)
torch.load(BASE / "b.pt")  # expect: unsafe network
torch.load("downloads/b.pt")  # expect: unsafe network

name = "c"
with open(f"downloads/{name}.pt", "wb") as f:
    f.write(content)
torch.load("downloads/c.pt")  # expect: unsafe network

Path("d.pt").write_bytes(content)
torch.load("./d.pt")  # expect: unsafe network
torch.load(os.path.abspath("d.pt"))  # expect: unsafe network
torch.load("downloads/d.pt")  # expect: unsafe file
