"""A private temporary file that the function has just written, and one that a download filled."""
import os
import tempfile
import urllib.request

import torch
from torch import nn


def size_after_reload(model):
    with tempfile.NamedTemporaryFile(suffix=".pt") as handle:
        torch.save(model, handle.name)
        copy = torch.load(handle.name)  # expect: safe trusted_origin
    return sum(p.numel() for p in copy.parameters())


def reload_from_directory(model):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.pt")
        torch.save(model.state_dict(), path)
        return torch.load(path)  # expect: safe trusted_origin


def download_to_directory():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.pt")
        urllib.request.urlretrieve("https://models.example.com/tiny.pt", path)
        return torch.load(path)  # expect: unsafe network


print(size_after_reload(nn.Linear(2, 2)), reload_from_directory(nn.Linear(2, 2)), download_to_directory())
