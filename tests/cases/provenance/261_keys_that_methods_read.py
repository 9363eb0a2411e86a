"""What was stored under a key is read by the mapping's methods, and as an attribute where the mapping has those."""
import os
import sys

import torch
from easydict import EasyDict

table = {}
table["weights"] = os.environ["WEIGHTS"]
torch.load(table.get("weights"))  # expect: unsafe environment
torch.load(table.get("weights", "fallback.pt"))  # expect: unsafe environment,file
torch.load(table.get("teacher", "teacher.pt"))  # expect: unsafe file
table["teacher"] = sys.argv[1]
torch.load(table.pop("teacher"))  # expect: unsafe command_line

cfg = EasyDict()
cfg.weights = os.environ["WEIGHTS"]
cfg["teacher"] = sys.argv[1]
torch.load(cfg["weights"])  # expect: unsafe environment
torch.load(cfg.get("weights", "fallback.pt"))  # expect: unsafe environment,file
torch.load(cfg.teacher)  # expect: unsafe command_line


class Detector:
    def __init__(self, settings):
        self.weights = settings.get("weights", "detector.pt")

    def load(self):
        return torch.load(self.weights)  # expect: unsafe command_line,file


def detector(name):
    settings = EasyDict()
    settings.weights = f"weights/{name}.pt"
    return Detector(settings)


detector(sys.argv[2]).load()
