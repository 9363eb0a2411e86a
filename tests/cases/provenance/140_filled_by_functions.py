"""Functions fill dictionaries, lists and objects that they are handed."""
import json
import os
import sys
from argparse import ArgumentParser
from types import SimpleNamespace

import torch


def from_command_line(config):
    config["model"] = sys.argv[1]


def from_file(config, name):
    with open(name) as f:
        config["model"] = json.load(f)["model"]


def when_set(config):
    if "MODEL" in os.environ:
        config["model"] = os.environ["MODEL"]


def collect(found):
    found.append(input("model: "))


def complete(args):
    adjust(args)


def adjust(args):
    args.model = os.path.join(args.root, "model.pt")


def renamed(config):
    config = {"model": sys.argv[1]}
    return len(config)


replaced = {"model": "a.pt"}
from_command_line(replaced)
torch.load(replaced["model"])  # expect: unsafe command_line

either = {"model": "a.pt"}
when_set(either)
torch.load(either["model"])  # expect: unsafe environment,file

read = {}
from_file(config=read, name="settings.json")
torch.load(read["model"])  # expect: unsafe configuration

files = []
collect(files)
torch.load(files[0])  # expect: unsafe standard_input

space = SimpleNamespace(model="b.pt")
before = torch.load(space.model)  # expect: unsafe file

parser = ArgumentParser()
parser.add_argument("--root", required=True)
args = parser.parse_args()
complete(args)
torch.load(args.model)  # expect: unsafe command_line

kept = {"model": "c.pt"}
renamed(kept)
torch.load(kept["model"])  # expect: unsafe file
