"""Downloads and archives into a folder, where folder and name come to the writer apart, or by fields of an object."""
import os
import urllib.request
import zipfile

import torch

URL = "https://example.org/data.zip"


def download(url, folder, name):
    if os.path.exists(os.path.join(folder, name)):
        return
    elif url is None:
        return
    answer = urllib.request.urlopen(urllib.request.Request(url, headers={"User-Agent": "loader"}))
    with open(os.path.join(folder, name), "wb") as file:
        for block in answer:
            file.write(block)


def fetch(url, folder):
    path = os.path.join(folder, url.rpartition("/")[2])
    urllib.request.urlretrieve(url, path)
    return path


def extract(path, folder):
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)


def path_made_before(folder):
    path = os.path.join(folder, "model.pt")
    download(URL, folder, "model.pt")
    return torch.load(path)  # expect: unsafe network


def path_with_prefix(folder, prefix):
    name = f"{prefix or ''}model.pt"
    path = os.path.join(folder, name)
    download(URL, folder, name)
    return torch.load(path)  # expect: unsafe network


def other_name(folder):
    path = os.path.join(folder, "optimizer.pt")
    download(URL, folder, "model.pt")
    return torch.load(path)  # expect: unsafe parameter


class Graphs:
    def __init__(self, root):
        if isinstance(root, str):
            root = os.path.expanduser(root)
        self.root = root
        self.folder = os.path.join(root, "graphs")
        self.other = os.path.join(os.path.dirname(root), "labels")
        self.prepare()
        self.meta = torch.load(os.path.join(self.folder, "meta.pt"))  # expect: unsafe network

    def prepare(self):
        if not os.path.exists(self.folder):
            extract(fetch(URL, self.root), self.root)

    def split(self):
        return torch.load(os.path.join(self.folder, "split.pt"))  # expect: unsafe network

    def labels(self):
        return torch.load(os.path.join(self.other, "labels.pt"))  # expect: unsafe parameter


def one_of_two(folder, large):
    if large:
        model = folder + "/large"
    else:
        model = folder + "/small"
    extract(fetch(URL, folder), folder)
    return torch.load(model)  # expect: unsafe network


def one_below(folder, other, large):
    if large:
        model = folder + "/large"
    else:
        model = other
    extract(fetch(URL, folder), folder)
    return torch.load(model)  # expect: unsafe network,parameter


class Moved:
    def __init__(self, root):
        self.root = root
        self.folder = os.path.join(root, "graphs")

    def move(self, folder):
        self.folder = folder

    def prepare(self):
        extract(fetch(URL, self.root), self.root)

    def split(self):
        return torch.load(os.path.join(self.folder, "split.pt"))  # expect: unsafe network,parameter
