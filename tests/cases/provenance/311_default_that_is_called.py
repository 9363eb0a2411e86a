"""A class or function that is a parameter's default, kept in a field and called by another method, whose result is handed on."""
import argparse
import json

import torch


class Parser(argparse.ArgumentParser):
    pass


class Reader:
    def parse_args(self):
        with open("options.json") as stream:
            return argparse.Namespace(**json.load(stream))


class Application:
    def __init__(self, parser_class=Parser):
        self.parser_class = parser_class
        self.parse(self.make())

    def make(self):
        return self.parser_class()

    def parse(self, parser):
        self.options = parser.parse_args()

    def load(self):
        return torch.load(self.options.checkpoint)  # expect: unsafe command_line


class Configured:
    def __init__(self, parser_class=Reader):
        self.parser_class = parser_class
        self.parser = self.parser_class()
        self.parse(self.parser)

    def parse(self, parser):
        self.options = parser.parse_args()

    def load(self):
        return torch.load(self.options.checkpoint)  # expect: unsafe configuration


class Opened:
    """No default: what is called is not known, and nothing is handed to it."""

    def __init__(self, parser_class):
        self.parser_class = parser_class
        self.parse(self.make())

    def make(self):
        return self.parser_class()

    def parse(self, parser):
        self.options = parser.parse_args()

    def load(self):
        return torch.load(self.options.checkpoint)  # expect: unsafe unknown
