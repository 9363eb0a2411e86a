"""Model names and where their weights are."""
import torch

from .download import cached

URLS = {
    "tiny": "https://toyhub.example.org/tiny.pt",
    "base": "https://toyhub.example.org/base.pt",
}


def load_model(name):
    path = cached(URLS[name])
    return torch.load(path, map_location="cpu")  # expect: unsafe network
