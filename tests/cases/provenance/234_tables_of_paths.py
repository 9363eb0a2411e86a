"""One entry of a table of paths is loaded, and a download went to one of them, or to another file."""
import os

import torch
from torch.hub import download_url_to_file

HERE = os.path.join(os.path.dirname(__file__), "checkpoints")
PATHS = {"large": os.path.join(HERE, "large.pt"), "small": os.path.join(HERE, "small.pt")}
OWN = {"large": "own/large.pt", "small": "own/small.pt"}


def fetched(kind):
    path = PATHS[kind]
    if kind == "large":
        download_url_to_file("https://models.example.org/large.pt", os.path.join(HERE, "large.pt"))
    return torch.load(path, weights_only=False)  # expect: unsafe network,package_data


def beside(kind):
    path = OWN[kind]
    download_url_to_file("https://models.example.org/large.pt", os.path.join(HERE, "large.pt"))
    return torch.load(path, weights_only=False)  # expect: unsafe file
