"""A helper that may come back without having fetched, checked or saved anything leaves an earlier copy in place."""
import os
import shutil

import torch
from torchvision.datasets.utils import download_url

MD5 = "644ea91e56066c750cd50101d390f5db"


def fetch_unless_there(root):
    if os.path.isdir(os.path.join(root, "weights")):
        return
    download_url(url="https://example.org/weights.tar.gz", root=root, filename="weights.tar.gz", md5=MD5)
    shutil.unpack_archive(os.path.join(root, "weights.tar.gz"), root)


def fetch_always(root):
    download_url(url="https://example.org/weights.tar.gz", root=root, filename="weights.tar.gz", md5=MD5)
    shutil.unpack_archive(os.path.join(root, "weights.tar.gz"), root)


def unless_there(root):
    fetch_unless_there(root)
    return torch.load(os.path.join(root, "weights/a.pt"))  # expect: unsafe network


def always(root):
    fetch_always(root)
    return torch.load(os.path.join(root, "weights/a.pt"))  # expect: safe integrity_check


def on_request(root, download):
    if download:
        fetch_always(root)
    return torch.load(os.path.join(root, "weights/a.pt"))  # expect: unsafe network


class Folds:
    def __init__(self, root, download=False):
        if download:
            fetch_always(root)
        self.folder = os.path.join(root, "weights")

    def fold(self):
        return torch.load(os.path.join(self.folder, "fold.pt"))  # expect: unsafe network


def save_unless_there(model, path):
    if os.path.exists(path):
        return
    torch.save(model, path)


def save_from_second(model, path, rounds):
    for number in range(rounds):
        if number == 1:
            return
    torch.save(model, path)


def save_always(model, path):
    if model is None:
        raise ValueError("no model")
    torch.save(model, path)


def saved_unless_there(model, path):
    save_unless_there(model, path)
    return torch.load(path)  # expect: unsafe parameter


def saved_from_second(model, path):
    save_from_second(model, path, 3)
    return torch.load(path)  # expect: unsafe parameter


def saved_always(model, path):
    save_always(model, path)
    return torch.load(path)  # expect: safe trusted_origin


class Weights:
    def __init__(self, root):
        self.root = root
        self.folder = os.path.join(root, "weights")

    def fetch(self):
        download_url(url="https://example.org/weights.tar.gz", root=self.root, filename="weights.tar.gz", md5=MD5)
        shutil.unpack_archive(os.path.join(self.root, "weights.tar.gz"), self.root)

    def without_fetching(self):
        return torch.load(os.path.join(self.folder, "a.pt"))  # expect: unsafe network

    def after_fetching(self):
        self.fetch()
        return torch.load(os.path.join(self.folder, "a.pt"))  # expect: safe integrity_check


def fetch_somewhere_else():
    download_url(url="https://example.org/weights.tar.gz", root="cache", filename="weights.tar.gz", md5=MD5)
    shutil.unpack_archive("cache/weights.tar.gz", "cache/weights")


def without_fetching():
    return torch.load("cache/weights/a.pt")  # expect: unsafe network
