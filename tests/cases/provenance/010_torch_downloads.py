"""Downloads that torch itself offers."""
import argparse
import os

import torch
from torch.hub import download_url_to_file, load_state_dict_from_url
from torchvision.datasets.utils import download_url

URLS = {"tiny": "https://dl.example.org/tiny.pth", "base": "https://dl.example.org/base.pth"}

parser = argparse.ArgumentParser()
parser.add_argument("--url")
parser.add_argument("--size")
args = parser.parse_args()

download_url_to_file(URLS["tiny"], "tiny.pth")
tiny = torch.load("tiny.pth")  # expect: unsafe network

download_url(URLS["base"], root="checkpoints", filename="base.pth")
base = torch.load(os.path.join("checkpoints", "base.pth"))  # expect: unsafe network

given = load_state_dict_from_url(args.url)  # expect: unsafe network,command_line
chosen = load_state_dict_from_url(URLS[args.size])  # expect: unsafe network
print(tiny, base, given, chosen)
