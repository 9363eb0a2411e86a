"""What was assigned before does not count any more; what may have been assigned does."""
import os
import sys

import torch


def in_try(path):
    try:
        path = os.environ["NET"]
    except KeyError:
        path = "net.pt"
    return torch.load(path)  # expect: unsafe environment,file


def in_match(command):
    path = input()
    match command.split():
        case ["get", name]:
            path = name
        case ["best"]:
            path = "best.pt"
        case _:
            raise SystemExit(2)
    return torch.load(path)  # expect: unsafe command_line,file


def in_loop(paths):
    best = None
    for path in paths:
        if best is None or os.path.getsize(path) > os.path.getsize(best):
            best = path
    path = "fixed.pt"
    torch.load(path)  # expect: unsafe file
    return torch.load(best)  # expect: unsafe command_line


def in_fields(options):
    options.path = "field.pt"
    torch.load(options.path)  # expect: unsafe file
    del options.path
    options.path = options.other
    return torch.load(options.path)  # expect: unsafe environment


class Options:
    def __init__(self):
        self.path = input()
        self.other = os.environ["OTHER"]


in_try(sys.argv[1])
in_match(sys.argv[2])
in_loop(sys.argv[3:])
in_fields(Options())
