"""fire is handed an object, or a class in a table; typed options come with their defaults."""
import sys

import fire
import simple_parsing
import torch
from dataclasses import dataclass


class Served:
    def __init__(self, root):
        self.root = root

    def show(self, name):
        return torch.load(name)  # expect: unsafe command_line

    def fixed(self):
        return torch.load(self.root)  # expect: unsafe file


class Unserved:
    def show(self, name):
        return torch.load(name)  # expect: unsafe parameter


@dataclass
class Options:
    weights: str
    backup: str = "backup.pt"
    name: str = ""


options = simple_parsing.parse(Options)
torch.load(options.weights)  # expect: unsafe command_line
torch.load(options.backup)  # expect: unsafe command_line,file
torch.load(options.name)  # expect: unsafe command_line

fire.Fire(Served("served.pt"))
