"""Functions change the options that a load is then called with."""
import sys

import torch

path = sys.argv[1]


def tighten(options):
    options["weights_only"] = True


def tighten_if_small(options):
    if options.get("small"):
        options["weights_only"] = True


def loosen_inside(options):
    loosen(options, False)


def loosen(options, value):
    options.update(weights_only=value)


def drop(options):
    options.pop("weights_only", None)


class Settings:
    def __init__(self, options):
        options["weights_only"] = False


one = {"map_location": "cpu"}
tighten(one)
torch.load(path, **one)  # expect: safe restricted_unpickling

two = {"map_location": "cpu"}
tighten_if_small(two)
torch.load(path, **two)  # expect: unsafe command_line

three = {"weights_only": True}
loosen_inside(three)
torch.load(path, **three)  # expect: unsafe command_line

four = {"weights_only": True}
drop(four)
torch.load(path, **four)  # expect: unsafe command_line

five = {"weights_only": True}
Settings(five)
torch.load(path, **five)  # expect: unsafe command_line

six = {"weights_only": True}
torch.load(path, **six)  # expect: safe restricted_unpickling
drop(six)

seven = {"weights_only": False}
loosen(seven, True)
torch.load(path, **seven)  # expect: safe restricted_unpickling
