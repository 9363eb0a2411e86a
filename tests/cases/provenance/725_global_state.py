"""Module variables that functions set, and what the program itself puts into the environment."""
import os
import sys
from contextvars import ContextVar

import torch

ARGS = None
MODELS = {}
CURRENT: ContextVar[str] = ContextVar("current", default="current.pt")
_options = {"weights": "best.pt"}


def configure(argv):
    global ARGS
    ARGS = argv
    _options["teacher"] = argv[1]
    os.environ["STUDENT"] = "student.pt"
    CURRENT.set(argv[2])


def weights():
    return torch.load(_options["weights"])  # expect: unsafe file


def teacher():
    return torch.load(_options["teacher"])  # expect: unsafe command_line


def last():
    return torch.load(ARGS[-1])  # expect: unsafe command_line


def current():
    return torch.load(CURRENT.get())  # expect: unsafe command_line,file


def named(name):
    if name not in MODELS:
        MODELS[name] = torch.load(os.path.join(os.environ["MODELS"], name))  # expect: unsafe environment
    return MODELS[name]


configure(sys.argv)
weights(), teacher(), last(), current(), named("a.pt")
