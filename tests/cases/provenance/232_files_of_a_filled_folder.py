"""A helper downloads into a folder under a name that it takes from the address; then the file is loaded under its own name."""
import os
import sys
from urllib.parse import urlparse

import torch
from torch.hub import download_url_to_file, get_dir


def fetch(url, folder=None, name=None):
    if folder is None:
        folder = os.path.join(get_dir(), "checkpoints")
    os.makedirs(folder, exist_ok=True)
    filename = os.path.basename(urlparse(url).path)
    if name is not None:
        filename = name
    kept = os.path.abspath(os.path.join(folder, filename))
    if not os.path.exists(kept):
        download_url_to_file(url, kept)
    return kept


def filled():
    if not os.path.exists("weights/parts/parsing.pth"):
        fetch("https://models.example.org/v1/parsing.pth", folder="weights/parts")
    return torch.load("weights/parts/parsing.pth", weights_only=False)  # expect: unsafe network


def another_folder():
    fetch("https://models.example.org/v1/parsing.pth", folder="weights/other")
    return torch.load("weights/local/parsing_own.pth", weights_only=False)  # expect: unsafe file


def deeper():
    fetch("https://models.example.org/v1/parsing.pth", folder="weights/tree")
    return torch.load("weights/tree/mine/last.pth", weights_only=False)  # expect: unsafe file


def saved_there(model):
    torch.save(model, os.path.join("weights/saved", sys.argv[1]))
    return torch.load("weights/saved/best.pth", weights_only=False)  # expect: unsafe file
