"""Functions that decorators append to lists and put into dictionaries of classes."""
import os
import sys

import torch

HOOKS = []
COMMANDS = {}


def hook(function):
    HOOKS.append(function)
    return function


def command(name, help=""):
    def decorate(function):
        COMMANDS.setdefault(name, (function, help))
        return function

    return decorate


@hook
def restore(path):
    return torch.load(path)  # expect: unsafe environment


@command("show", help="shows a file")
def show(path):
    return torch.load(path)  # expect: unsafe command_line


def not_registered(path):
    return torch.load(path)  # expect: unsafe parameter


class Loader:
    kinds = {}

    def __init_subclass__(cls, suffix=None, **options):
        super().__init_subclass__(**options)
        Loader.kinds[suffix] = cls


class TorchLoader(Loader, suffix=".pt"):
    def __init__(self, path):
        self.state = torch.load(path)  # expect: unsafe standard_input


def run_hooks(path):
    for function in HOOKS:
        function(path)


def main():
    run_hooks(os.environ["RESTORE"])
    function, text = COMMANDS[sys.argv[1]]
    print(text)
    function(sys.argv[2])
    path = input()
    Loader.kinds[os.path.splitext(path)[1]](path)


main()
