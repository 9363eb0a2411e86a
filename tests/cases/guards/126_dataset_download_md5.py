"""torchvision's download helper compares a whole digest and raises, if it is given one."""
import torch
from torchvision.datasets.utils import download_url

download_url("https://data.example.org/pinned.pt", "data", "pinned.pt", md5="498a6f052651accd6447afa546384b41")
pinned = torch.load("data/pinned.pt")  # expect: safe integrity_check

download_url("https://data.example.org/loose.pt", "data", "loose.pt")
loose = torch.load("data/loose.pt")  # expect: unsafe network
