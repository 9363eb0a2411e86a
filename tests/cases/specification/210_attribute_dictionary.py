"""A dictionary whose keys are attributes, filled from files."""
import json
import sys

import torch
import yaml


class AttrDict(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError as e:
            raise AttributeError(name) from e

    __setattr__ = dict.__setitem__


class Namespace(dict):
    __getattr__ = dict.get


with open("config.json") as f:
    h = AttrDict(json.load(f))
generator = torch.load(h.generator)  # expect: unsafe configuration

with open(sys.argv[1]) as f:
    hp = Namespace(yaml.safe_load(f))
torch.load(hp.vocoder)  # expect: unsafe command_line,configuration
torch.load(hp["vocoder"])  # expect: unsafe command_line,configuration
