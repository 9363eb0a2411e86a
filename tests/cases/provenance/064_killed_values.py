"""Assignment and del kill what a name, an attribute or a key held before."""
import argparse
import sys
from types import SimpleNamespace

import torch

path = sys.argv[1]
path = "replaced.pt"
a = torch.load(path)  # expect: unsafe file

parser = argparse.ArgumentParser()
parser.add_argument("--checkpoint")
args = parser.parse_args()
args.checkpoint = "pinned.pt"
b = torch.load(args.checkpoint)  # expect: unsafe file

options = {"weights": sys.argv[2]}
options["weights"] = "option.pt"
c = torch.load(options["weights"])  # expect: unsafe file

job = SimpleNamespace(path=sys.argv[3])
if len(sys.argv) > 4:
    job.path = "job.pt"
d = torch.load(job.path)  # expect: unsafe command_line,file

name = input()
del name
name = sys.argv[5]
e = torch.load(name)  # expect: unsafe command_line

path, other = input(), path
f = torch.load(other)  # expect: unsafe file
g = torch.load(path)  # expect: unsafe standard_input
