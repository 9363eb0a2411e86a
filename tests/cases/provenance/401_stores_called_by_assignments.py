# Methods that assignments call: `self[key] = value` and `x.name = value`. Nobody calls them by name, yet they are no
# library's entry.
import argparse
import json
import os

import torch


class Settings:
    def __init__(self, **entries):
        for key, value in entries.items():
            if isinstance(value, dict):
                value = Settings(**value)
            self[key] = value

    def __getitem__(self, key):
        return getattr(self, key)

    def __setitem__(self, key, value):
        return setattr(self, key, value)


def read_settings():
    parser = argparse.ArgumentParser()
    parser.add_argument("--config")
    args = parser.parse_args()
    with open(args.config) as file:
        entries = json.loads(file.read())
    return Settings(**entries)


def train(settings):
    torch.load(settings.pretrained)  # expect: unsafe command_line,configuration
    torch.load(settings.train.pretrained)  # expect: unsafe command_line,configuration
    torch.load(settings["pretrained"])  # expect: unsafe command_line,configuration


train(read_settings())


def separate_entries():
    settings = Settings(first=os.environ["FIRST"], second=input())
    torch.load(settings.first)  # expect: unsafe environment
    torch.load(settings.second)  # expect: unsafe standard_input


class Attributes(dict):
    def __getattr__(self, name):
        return self[name]

    def __setattr__(self, name, value):
        self[name] = value


def as_attributes():
    options = Attributes(path=os.environ["WEIGHTS"])
    options.verbose = True
    torch.load(options.path)  # expect: unsafe environment


def set_as_attribute():
    options = Attributes()
    options.path = os.environ["WEIGHTS"]
    torch.load(options.path)  # expect: unsafe environment


class Table:
    """Its own method of another name is an entry like any other."""

    def put(self, key, value):
        setattr(self, key, value)


def looked_up(table: Table):
    torch.load(table.path)  # expect: unsafe parameter
