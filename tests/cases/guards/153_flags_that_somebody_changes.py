"""weights_only from constants that stay, and from constants that a subclass, a function or a caller changes."""
import os
import sys
from dataclasses import dataclass

import torch

STRICT = True
LOOSE_LATER = True


def relax():
    global LOOSE_LATER
    LOOSE_LATER = False


@dataclass
class Options:
    strict: bool = True


@dataclass
class Shared:
    strict: bool = True


class Loader:
    STRICT = True

    def load(self, path):
        return torch.load(path, weights_only=self.STRICT)  # expect: unsafe command_line


class OldFormat(Loader):
    STRICT = False


class Sealed:
    STRICT = True

    def load(self, path):
        return torch.load(path, weights_only=self.STRICT)  # expect: safe restricted_unpickling


class Child(Sealed):
    NAME = "child"


def of_options(path, options):
    return torch.load(path, weights_only=options.strict)  # expect: safe restricted_unpickling


def of_shared(path, shared):
    return torch.load(path, weights_only=shared.strict)  # expect: unsafe command_line


def by_environment(path):
    return torch.load(path, weights_only=os.environ.get("SAFE", "1") == "1")  # expect: unsafe command_line


def either(path, old):
    strict = False if old else True
    return torch.load(path, weights_only=strict)  # expect: unsafe command_line


def narrowed(path, strict=None):
    if strict is None:
        strict = True
    return torch.load(path, weights_only=strict)  # expect: safe restricted_unpickling


read = lambda path, **more: torch.load(path, weights_only=True, **more)  # expect: safe restricted_unpickling

path = sys.argv[1]
Loader().load(path), OldFormat().load(path), Sealed().load(path), Child().load(path)
of_options(path, Options())
of_shared(path, Shared()), of_shared(path, Shared(strict=False))
by_environment(path), either(path, len(sys.argv) > 2), narrowed(path), read(path, map_location="cpu")
torch.load(path, weights_only=STRICT)  # expect: safe restricted_unpickling
relax()
torch.load(path, weights_only=LOOSE_LATER)  # expect: unsafe command_line
