"""Classes that are built through a registry take the kinds of the mapping they are built from."""
import sys

import torch
import yaml

MODELS = {}


def register(cls):
    MODELS[cls.__name__] = cls
    return cls


@register
class Encoder:
    def __init__(self, weights, width=8):
        self.state = torch.load(weights)  # expect: unsafe configuration,command_line
        self.width = width


@register
class Decoder:
    def __init__(self, weights=None):
        self.state = torch.load(weights)  # expect: unsafe configuration,command_line


class Unregistered:
    def __init__(self, weights):
        self.state = torch.load(weights)  # expect: unsafe parameter


def build(cfg):
    kind = cfg.pop("type")
    return MODELS[kind](**cfg)


with open(sys.argv[1]) as handle:
    model = build(yaml.safe_load(handle)["model"])
