"""weights_only from settings, constants, defaults, environment."""
import functools
import os
from dataclasses import dataclass, field

import torch

STRICT = True
UNSAFE = os.getenv("ALLOW_PICKLE") == "1"


@dataclass
class LoadOptions:
    map_location: str = "cpu"
    weights_only: bool = True
    extra: dict = field(default_factory=dict)


def read(path, options=LoadOptions()):
    return torch.load(path, map_location=options.map_location, weights_only=options.weights_only)  # expect: safe restricted_unpickling


def read_as(path, **kwargs):
    kwargs.setdefault("map_location", "cpu")
    return torch.load(path, **kwargs)  # expect: unsafe command_line


safe_load = functools.partial(torch.load, weights_only=STRICT)


def read_all(paths):
    return [safe_load(p, map_location="cpu") for p in paths]  # expect: safe restricted_unpickling


def read_by_environment(path):
    return torch.load(path, weights_only=not UNSAFE)  # expect: unsafe command_line


def read_twice(path):
    kwargs = {"weights_only": True}
    if STRICT:
        kwargs["map_location"] = "cpu"
    first = torch.load(path, **kwargs)  # expect: safe restricted_unpickling
    kwargs["weights_only"] = False
    second = torch.load(path, **kwargs)  # expect: unsafe command_line
    return first, second


if __name__ == "__main__":
    import sys

    given = sys.argv[1]
    read(given)
    read_as(given, weights_only=True)
    read_as(given)
    read_all([given])
    read_by_environment(given)
    read_twice(given)
