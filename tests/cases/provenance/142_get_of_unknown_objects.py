"""`get` is a look-up in a mapping, and a method of many other things: of an unknown object it passes on what it is given."""
import io
import os
import sys

import torch
from acme_storage import open_client


def backend():
    return open_client()


class Store:
    def __init__(self, root):
        self.root = root

    def get(self, name):
        with open(os.path.join(self.root, name), "rb") as handle:
            return handle.read()


def through(store, name):
    return torch.load(io.BytesIO(store.get(name)))  # expect: unsafe command_line,environment


a = torch.load(io.BytesIO(backend().get(sys.argv[1])))  # expect: unsafe command_line
through(Store(os.environ["ROOT"]), sys.argv[2])
options = {"path": "fixed.pt", "other": sys.argv[3]}
b = torch.load(options.get("path"))  # expect: unsafe file
