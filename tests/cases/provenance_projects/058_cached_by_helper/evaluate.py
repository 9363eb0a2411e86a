import os
from pathlib import Path

import torch

FOLDER = Path("bundle")

torch.load(FOLDER / "sub" / "net.pt")  # expect: unsafe network
torch.load(os.path.join("bundles", "net.pt"))  # expect: unsafe file
torch.load("latest.pt")  # expect: unsafe network
torch.load("best.pth")  # expect: unsafe file
