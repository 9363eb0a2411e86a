"""Files that are fetched only when they are missing, in several idioms."""
import os
import os.path as osp
import subprocess
import urllib.request
from pathlib import Path

import requests
import torch
from torch.hub import download_url_to_file
from torchvision.datasets.utils import download_url

CKPT = "checkpoints/sam_vit_b.pth"
if not osp.isfile(CKPT):
    os.makedirs("checkpoints", exist_ok=True)
    download_url_to_file("https://dl.example.org/sam_vit_b.pth", CKPT)
sam = torch.load(CKPT)  # expect: unsafe network

clip = Path("clip.pt")
try:
    with clip.open("rb"):
        pass
except FileNotFoundError:
    clip.write_bytes(requests.get("https://dl.example.org/clip.pt", timeout=10).content)
torch.load(clip)  # expect: unsafe network

download_url("https://dl.example.org/vgg.pth", root="weights", filename="vgg.pth")
torch.load(os.path.join("weights", "vgg.pth"))  # expect: unsafe network

if not os.path.exists("lpips.pth"):
    subprocess.call(["wget", "-O", "lpips.pth", os.environ["LPIPS_URL"]])
torch.load("lpips.pth")  # expect: unsafe environment,network

if not os.path.exists("never_fetched.pth"):
    raise FileNotFoundError("never_fetched.pth")
torch.load("never_fetched.pth")  # expect: unsafe file

name, headers = urllib.request.urlretrieve("https://dl.example.org/fid.pkl")
torch.load(name)  # expect: unsafe network
