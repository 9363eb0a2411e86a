"""A class that fetches in one method and loads in another: both are followed to the fields that its paths are made of."""
import os
import os.path as osp
import pickle
import tarfile
from urllib.request import urlopen, urlretrieve

import numpy as np
import torch
from torchvision.datasets.utils import download_url

HOST = "https://graphs.example.org/"


class Folder:
    """What the classes below have in common: no one fetches here."""

    def __init__(self, root):
        self.root = root

    @property
    def raw_dir(self):
        return osp.join(self.root, "raw")

    @property
    def names(self):
        raise NotImplementedError

    @property
    def raw_paths(self):
        return [osp.join(self.raw_dir, name) for name in self.names]


class Fetched(Folder):
    @property
    def names(self):
        return ["graphs.pkl", "labels.pkl"]

    def download(self):
        download_url(HOST + "graphs.pkl", self.raw_dir)

    def process(self):
        with open(self.raw_paths[0], "rb") as stream:
            return pickle.load(stream)  # expect: unsafe network


class Placed(Folder):
    """Nobody fetches: whoever makes the object says where the files lie."""

    @property
    def names(self):
        return ["graphs.pkl"]

    def process(self):
        with open(self.raw_paths[0], "rb") as stream:
            return pickle.load(stream)  # expect: unsafe parameter


class OneByOne(Folder):
    @property
    def names(self):
        return [f"part-{number}.npy" for number in range(4)]

    @property
    def done_paths(self):
        return [osp.join(self.root, "done", name) for name in self.names]

    def download(self):
        for name in self.names:
            urlretrieve(HOST + name, osp.join(self.raw_dir, name))

    def process(self):
        for raw, done in zip(self.raw_paths, self.done_paths):
            np.save(done, np.load(raw, allow_pickle=True))  # expect: unsafe network

    def done(self, number):
        return np.load(self.done_paths[number], allow_pickle=True)  # expect: unsafe parameter


class Other(Folder):
    """One file is fetched, another one is loaded."""

    def download(self):
        urlretrieve(HOST + "graphs.pkl", osp.join(self.raw_dir, "graphs.pkl"))

    def graphs(self):
        return torch.load(osp.join(self.raw_dir, "graphs.pkl"))  # expect: unsafe network

    def labels(self):
        return torch.load(osp.join(self.raw_dir, "labels.pkl"))  # expect: unsafe parameter

    def elsewhere(self):
        return torch.load(osp.join(self.root, "graphs.pkl"))  # expect: unsafe parameter


class Renamed(Folder):
    """An archive is unpacked under one name and gets another."""

    def download(self):
        archive = osp.join(self.root, "graphs.tar")
        urlretrieve(HOST + "graphs.tar", archive)
        with tarfile.open(archive) as packed:
            packed.extractall(osp.join(self.root, "packed"))
        os.rename(osp.join(self.root, "packed"), self.raw_dir)

    def process(self):
        for path in self.raw_paths:
            with open(path, "rb") as stream:
                pickle.load(stream)  # expect: unsafe network


def fetch(url, folder, name=None):
    name = name or url.rpartition("/")[2]
    path = osp.join(folder, name)
    if osp.exists(path):
        return path
    with open(path, "wb") as stream:
        stream.write(urlopen(url).read())
    return path


class ByHelper:
    file_name = "model.pt"

    def __init__(self, cache):
        self.cache = cache
        self.weights = osp.join(cache, "weights")

    def prepare(self):
        fetch(f"{HOST}{self.file_name}", self.weights)

    def load(self):
        return torch.load(osp.join(self.weights, self.file_name))  # expect: unsafe network

    def beside(self):
        return torch.load(osp.join(self.cache, self.file_name))  # expect: unsafe parameter


class Saved:
    """What another method writes itself is no download, and may be long gone."""

    def __init__(self, cache):
        self.cache = cache

    def save(self, model):
        torch.save(model, osp.join(self.cache, "model.pt"))

    def load(self):
        return torch.load(osp.join(self.cache, "model.pt"))  # expect: unsafe parameter


class Below(Fetched):
    """Fetches under another name than the class above, which loads what is fetched here."""

    @property
    def raw_dir(self):
        return osp.join(self.root, "own")

    def process(self):
        with open(self.raw_paths[0], "rb") as stream:
            return pickle.load(stream)  # expect: unsafe network

    def labels(self):
        return torch.load(osp.join(self.root, "raw", "graphs.pkl"))  # expect: unsafe parameter
