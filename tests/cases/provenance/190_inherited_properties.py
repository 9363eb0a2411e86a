"""What a class inherits is seen with its own parts: another subclass's files are no files of this one."""
import os
import urllib.request

import torch


class Collection:
    files: list = []

    def __init__(self, root):
        self.root = root

    @property
    def paths(self):
        return [os.path.join(self.root, name) for name in self.files]

    @property
    def newest(self):
        return self.locate()

    def locate(self):
        raise NotImplementedError


class Remote(Collection):
    def locate(self):
        urllib.request.urlretrieve("https://models.example.org/newest.pt", "newest.pt")
        return "newest.pt"

    def restore(self):
        return torch.load(self.newest)  # expect: unsafe network


class Shared(Collection):
    def locate(self):
        return os.environ["SHARED_WEIGHTS"]

    def restore(self):
        return torch.load(self.newest)  # expect: unsafe environment


class Deeper(Shared):
    def again(self):
        return torch.load(self.newest)  # expect: unsafe environment


class Local(Collection):
    def __init__(self):
        super().__init__("data")

    @property
    def files(self):
        return [input("which? ")]

    def restore(self):
        for path in self.paths:
            torch.load(path)  # expect: unsafe standard_input


def any_of(kind):
    chosen: Collection = Remote("a") if kind else Shared("b")
    return torch.load(chosen.newest)  # expect: unsafe network,environment


class Kept:
    def __init__(self, path):
        self.path = path


class Fetched(Kept):
    def restore(self):
        return torch.load(self.path)  # expect: unsafe network


class Chosen(Kept):
    def restore(self):
        return torch.load(self.path)  # expect: unsafe environment


class Given(Kept):
    def __init__(self):
        super().__init__(input("which? "))

    def restore(self):
        return torch.load(self.path)  # expect: unsafe standard_input


def everything():
    urllib.request.urlretrieve("https://models.example.org/kept.pt", "kept.pt")
    return Fetched("kept.pt").restore(), Chosen(os.environ["KEPT"]).restore(), Given().restore()
