"""Class hierarchies whose parts decide what is read."""
import os
import pickle
import sys
from abc import abstractmethod

import joblib
import torch


class Loader:
    extension = ".bin"
    folder = "models"

    def load(self, name):
        return self._deserialize(self._locate(name))

    def _locate(self, name):
        return os.path.join(self.folder, name + self.extension)

    @abstractmethod
    def _deserialize(self, path):
        ...


class TorchLoader(Loader):
    extension = ".pt"

    def _deserialize(self, path):
        return torch.load(path)  # expect: unsafe command_line


class JoblibLoader(Loader):
    folder = os.environ["JOBLIB_FOLDER"]

    def _deserialize(self, path):
        return joblib.load(path)  # expect: unsafe environment


class PickleLoader(Loader):
    def _locate(self, name):
        return input("Which file? ")

    def _deserialize(self, path):
        with open(path, "rb") as f:
            return pickle.load(f)  # expect: unsafe standard_input


class CacheMixin:
    def fetch(self):
        if os.path.exists(self.cache_path):
            return torch.load(self.cache_path)  # expect: unsafe command_line,file
        return None


class Images(CacheMixin):
    cache_path = "cache/images.pt"


class Texts(CacheMixin):
    def __init__(self, cache_path):
        self.cache_path = cache_path


class Registry(dict):
    def open(self, key):
        return torch.load(self[key])  # expect: unsafe file


TorchLoader().load(sys.argv[1])
JoblibLoader().load("ranker")
PickleLoader().load("unused")
Images().fetch()
Texts(sys.argv[2]).fetch()

registry = Registry()
registry["a"] = "weights/a.pt"
registry.open("a")
