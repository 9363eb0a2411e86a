"""Downloads into a folder that is the caller's, or a default where the caller names none."""
import os
import pathlib
import sys
import urllib.request

import requests
import torch

HOME = pathlib.Path.home()


def fetch(url, name, folder=None):
    if not folder:
        folder = os.path.join(HOME, "downloads")
    target = os.path.join(folder, name)
    with open(target, "wb") as out:
        for chunk in requests.get(url, stream=True).iter_content(65536):
            out.write(chunk)


def fetch_quietly(url, name, folder=None):
    folder = folder or os.path.join(HOME, "downloads")
    urllib.request.urlretrieve(url, os.path.join(folder, name))


def in_a_folder():
    folder = os.path.join(HOME, "models")
    fetch("https://models.example.com/a.pt", "a.pt", folder=folder)
    return torch.load(os.path.join(folder, "a.pt"))  # expect: unsafe network


def in_a_chosen_folder(folder=None):
    if folder is None:
        folder = os.path.join(HOME, "models")
    path = os.path.join(folder, "b.pt")
    if not os.path.exists(path):
        fetch("https://models.example.com/b.pt", "b.pt", folder)
    return torch.load(path)  # expect: unsafe network


def in_another_folder():
    fetch("https://models.example.com/c.pt", "c.pt", folder="elsewhere")
    return torch.load(os.path.join(HOME, "models", "c.pt"))  # expect: unsafe file


def perhaps_in_a_folder(folder):
    fetch("https://models.example.com/d.pt", "d.pt", folder=folder)
    return torch.load(os.path.join(folder, "d.pt"))  # expect: unsafe network


def quietly():
    folder = os.path.join(HOME, "models")
    fetch_quietly("https://models.example.com/e.pt", "e.pt", folder)
    return torch.load(os.path.join(folder, "e.pt"))  # expect: unsafe network


in_a_folder()
in_a_chosen_folder()
in_another_folder()
perhaps_in_a_folder(sys.argv[1])
quietly()
