"""Which class it is stands in the file itself; the method's name says that it is lightning's loader all the same."""
import importlib
import sys

import torch
from lightning.pytorch import LightningModule


def any_class(path):
    state = torch.load(path)  # expect: unsafe command_line
    module = importlib.import_module(state["where"]["module"])
    found = getattr(module, state["where"]["name"])
    return found.load_from_checkpoint(path, strict=False)  # expect: unsafe command_line


def other_method(path):
    state = torch.load(path)  # expect: unsafe command_line
    found = getattr(importlib.import_module(state["where"]["module"]), state["where"]["name"])
    return found.load(path)


class Net(LightningModule):
    pass


any_class(sys.argv[1])
other_method(sys.argv[2])
