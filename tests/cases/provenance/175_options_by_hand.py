"""Programs that read their options in other ways."""
import getopt
import os
import shlex
import sys
from argparse import Namespace
from dataclasses import asdict, dataclass, fields, replace
from types import SimpleNamespace

import torch


@dataclass
class Options:
    weights: str = "weights/base.pt"
    teacher: str = None
    optimizer: str = None


def from_argv(argv):
    values = {}
    for word in argv:
        key, _, value = word.lstrip("-").partition("=")
        values[key] = value
    return values


def with_getopt():
    opts, rest = getopt.getopt(sys.argv[1:], "m:o:", ["model="])
    model = "default.pt"
    for flag, value in opts:
        if flag in ("-m", "--model"):
            model = value
    net = torch.load(model)  # expect: unsafe command_line,file
    return net, [torch.load(r) for r in rest]  # expect: unsafe command_line


def by_fields():
    given = from_argv(sys.argv[1:])
    options = Options(**{f.name: given[f.name] for f in fields(Options) if f.name in given})
    torch.load(options.weights)  # expect: unsafe command_line,file
    return options


def by_replace():
    options = replace(Options(), teacher=os.environ["TEACHER"])
    torch.load(options.teacher)  # expect: unsafe environment
    torch.load(options.weights)  # expect: unsafe file
    return asdict(options)


def by_namespace():
    args = Namespace(model=sys.argv[1], head="heads/linear.pt")
    vars(args)["extra"] = os.environ["EXTRA"]
    torch.load(args.model)  # expect: unsafe command_line
    torch.load(args.head)  # expect: unsafe file
    torch.load(args.extra)  # expect: unsafe environment


def by_line():
    words = shlex.split(sys.stdin.readline())
    command = SimpleNamespace(name=words[0], path=words[-1])
    return torch.load(command.path)  # expect: unsafe standard_input


def by_match():
    match sys.argv[1:]:
        case ["eval", path]:
            return torch.load(path)  # expect: unsafe command_line
        case ["demo"]:
            return torch.load("demo.pt")  # expect: unsafe file
        case _:
            return None
