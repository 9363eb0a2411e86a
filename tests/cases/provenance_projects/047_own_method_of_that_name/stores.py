"""A project whose own classes have such a method does not mean the library's; what they call is found there."""
import importlib
import sys

import torch


class Store:
    def load_from_checkpoint(self, path):
        return torch.load(path)  # expect: unsafe command_line


def by_name(name, path):
    store = getattr(importlib.import_module("plugins"), name)()
    return store.load_from_checkpoint(path)


by_name(sys.argv[1], sys.argv[2])
