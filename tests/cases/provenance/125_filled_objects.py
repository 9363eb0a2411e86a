"""Objects that a library's method fills: what it was given counts, beside what was there before."""
import configparser
import os
import sys
from collections import namedtuple
from dataclasses import dataclass, replace

import torch
from yacs.config import CfgNode

cfg = CfgNode()
cfg.MODEL = CfgNode()
cfg.MODEL.WEIGHTS = "base.pt"
cfg.merge_from_file(sys.argv[1])
a = torch.load(cfg.MODEL.WEIGHTS)  # expect: unsafe file,configuration,command_line

fixed = CfgNode()
fixed.WEIGHTS = "fixed.pt"
b = torch.load(fixed.WEIGHTS)  # expect: unsafe file

parser = configparser.ConfigParser()
parser.read("service.ini")
c = torch.load(parser["model"]["path"])  # expect: unsafe configuration

chosen = configparser.ConfigParser()
chosen.read(os.environ["SERVICE_INI"])
d = torch.load(chosen.get("model", "path"))  # expect: unsafe configuration,environment

Place = namedtuple("Place", "folder name", defaults=["model.pt"])
place = Place(os.environ["FOLDER"], name="fixed.pt")
e = torch.load(place.name)  # expect: unsafe file
f = torch.load(place[0])  # expect: unsafe environment
folder, name = place
g = torch.load(name)  # expect: unsafe file


@dataclass
class Options:
    weights: str
    head: str = "head.pt"


options = replace(Options(sys.argv[2]), head=os.environ["HEAD"])
h = torch.load(options.weights)  # expect: unsafe command_line
i = torch.load(options.head)  # expect: unsafe environment

first, *others, last = [input(), "x.pt", "y.pt", sys.argv[3]]
j = torch.load(others[0])  # expect: unsafe file
k = torch.load(last)  # expect: unsafe command_line
