"""Constructors and methods along a class hierarchy in one file."""
import os
import sys

import torch


class Base:
    def __init__(self, path):
        self.path = path

    def locate(self):
        return self.path

    def load(self):
        return torch.load(self.locate())  # expect: unsafe command_line,environment


class Named(Base):
    def __init__(self, name):
        super().__init__(os.path.join("models", name))


class Fixed(Base):
    def __init__(self):
        super().__init__(None)

    def locate(self):
        return os.environ["FIXED"]


class Logged(Base):
    def __init__(self, log):
        super().__init__(None)
        self.log = log

    def load(self):
        return torch.load(self.log)  # expect: unsafe standard_input


Named(sys.argv[1]).load()
Fixed().load()
Logged(input()).load()
