# Fields that a method puts into its object's own __dict__ under computed names.
import os

import torch


class Keywords:
    def __init__(self, **entries):
        for key, value in entries.items():
            self.__dict__[key] = value


class OfMapping:
    def __init__(self, entries):
        for key in entries:
            self.__dict__[key] = entries[key]


class Nested:
    def __init__(self, entries):
        for key, value in entries.items():
            if isinstance(value, dict):
                value = Nested(value)
            self.__dict__[key] = value


class Constant:
    def __init__(self, path):
        self.__dict__["path"] = path
        self.__dict__["other"] = "other.pt"


def keywords():
    options = Keywords(path=os.environ["A"], other=input())
    torch.load(options.path)  # expect: unsafe environment
    torch.load(options.other)  # expect: unsafe standard_input


def of_mapping():
    options = OfMapping({"path": os.environ["A"]})
    torch.load(options.path)  # expect: unsafe environment


def nested():
    options = Nested({"path": os.environ["A"]})
    torch.load(options.path)  # expect: unsafe environment


def constant():
    options = Constant(os.environ["A"])
    torch.load(options.path)  # expect: unsafe environment
    torch.load(options.other)  # expect: unsafe file
