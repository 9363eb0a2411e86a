"""Classes that a decorator without arguments, or a hook of their base, puts into a table."""
import os
import sys

import torch

KINDS = {}


def register(cls):
    KINDS[cls.__name__.lower()] = cls
    return cls


@register
class Plain:
    folder = "weights"

    def read(self, path):
        return torch.load(path)  # expect: unsafe command_line


@register
class Mapped:
    def read(self, path):
        return torch.load(path, mmap=True)  # expect: unsafe command_line


class Unregistered:
    def read(self, path):
        return torch.load(path)  # expect: unsafe parameter


class Hooked:
    heirs = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.heirs.append(cls)


class First(Hooked):
    name = "first.pt"

    def restore(self, folder):
        return torch.load(os.path.join(folder, self.name))  # expect: unsafe environment


for heir in Hooked.heirs:
    heir().restore(os.environ["FOLDER"])

KINDS[sys.argv[1]]().read(sys.argv[2])
torch.load(os.path.join(KINDS[sys.argv[1]].folder, "x.pt"))  # expect: unsafe file
