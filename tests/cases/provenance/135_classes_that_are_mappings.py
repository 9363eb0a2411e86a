"""Classes derived from dict: entries, entries read as attributes, entries that methods store."""
import json
import os
import sys

import torch


class Options(dict):
    """Filled by its constructor, read as attributes."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__ = self


class Nested(dict):
    def __init__(self, entries):
        dict.__init__(self)
        for key, value in entries.items():
            self[key] = Nested(value) if isinstance(value, dict) else value

    def __getattr__(self, name):
        return self[name]


class Paths(dict):
    def add(self, path):
        self["last"] = path


with open(sys.argv[1]) as f:
    options = Options(json.load(f))
torch.load(options.weights)  # expect: unsafe command_line,configuration
torch.load(options["weights"])  # expect: unsafe command_line,configuration

written = Options(weights=os.environ["WEIGHTS"], vocabulary="vocabulary.pt")
torch.load(written.weights)  # expect: unsafe environment
torch.load(written.vocabulary)  # expect: unsafe file

with open("settings.json") as f:
    nested = Nested(json.load(f))
torch.load(nested.model.checkpoint)  # expect: unsafe configuration

paths = Paths(first="first.pt")
paths.add(input())
torch.load(paths["first"])  # expect: unsafe file
torch.load(paths["last"])  # expect: unsafe standard_input
