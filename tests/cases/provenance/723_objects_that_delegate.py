"""Attributes that are set by name, delegated, computed once, or kept in the object's dictionary."""
import argparse
import functools
import json
import os

import torch


class Namespace:
    def __init__(self, **values):
        self.__dict__.update(values)


class Defaults:
    checkpoint = "default.pt"


class Config(Defaults):
    def __init__(self, args):
        for key, value in vars(args).items():
            setattr(self, key, value)


class Wrapper:
    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        return getattr(self._inner, name)


class Lazy:
    def __init__(self, path):
        self._path = path

    @functools.cached_property
    def state(self):
        return torch.load(self._path)  # expect: unsafe environment

    @property
    def path(self):
        return self._path

    @path.setter
    def path(self, value):
        self._path = os.path.expanduser(value)


@functools.lru_cache(maxsize=None)
def cached(path):
    return torch.load(path)  # expect: unsafe configuration


parser = argparse.ArgumentParser()
parser.add_argument("--checkpoint", required=True)
config = Config(parser.parse_args())
torch.load(config.checkpoint)  # expect: unsafe command_line
torch.load(Wrapper(config).checkpoint)  # expect: unsafe command_line

space = Namespace(teacher=os.environ["TEACHER"], student="student.pt")
torch.load(space.teacher)  # expect: unsafe environment
torch.load(space.student)  # expect: unsafe file

lazy = Lazy("x.pt")
lazy.path = os.environ["LAZY"]
lazy.state

with open("models.json") as stream:
    for entry in json.load(stream)["models"]:
        cached(entry["path"])
