"""Dictionaries that are built step by step and splatted."""
import os
import sys

import torch


def load(path, strict=False, **kwargs):
    restricted = kwargs.pop("weights_only", False)
    if strict:
        return torch.load(path, weights_only=True, **kwargs)  # expect: safe restricted_unpickling
    return torch.load(path, weights_only=restricted, **kwargs)  # expect: unsafe command_line,environment


def build(**options):
    path = options.get("checkpoint")
    return torch.load(path)  # expect: unsafe environment


options = dict(map_location="cpu")
options["path"] = sys.argv[1]
load(**options)
load(os.environ["LAST"], map_location="cpu")

more = {"checkpoint": os.getenv("FIRST"), "size": int(sys.argv[2])}
build(**more)
