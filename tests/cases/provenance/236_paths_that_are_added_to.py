"""Paths that `+=` and texts with slashes put together: an archive is unpacked into the folder that the path lies in."""
import os
from pathlib import Path
from zipfile import ZipFile

import torch
from torch.hub import download_url_to_file


def unpacked(folder, archive):
    with ZipFile(archive, "r") as opened:
        opened.extractall(path=folder)


def fetched(url, folder):
    download_url_to_file(url, "weights.zip")
    unpacked(folder, "weights.zip")


def located(batch, device, root="./configs", download=True):
    path = root + "/batch" + str(batch) + "/"
    path += device + "/"
    folder = Path(path)
    path += "net.pth.tar"
    if download:
        fetched("https://models.example.org/weights.zip", folder)
    return {}, path


def pretrained(download):
    _, path = located("1", "GV100", root=os.path.dirname(__file__), download=download)
    return torch.load(path, weights_only=False)  # expect: unsafe network


def beside():
    path = os.path.dirname(__file__)
    fetched("https://models.example.org/weights.zip", path + "/other/")
    path += "/own/net.pth"
    return torch.load(path, weights_only=False)  # expect: safe not_checked


def joined_below():
    folder = os.path.dirname(__file__) + "/nets/"
    path = os.path.join(folder, "net.pth")
    fetched("https://models.example.org/weights.zip", folder)
    return torch.load(path, weights_only=False)  # expect: unsafe network
