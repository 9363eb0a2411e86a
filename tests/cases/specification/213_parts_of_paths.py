"""Literal parts beside other parts add nothing; alternatives do."""
import functools
import itertools
import os
import sys

import torch

root = os.environ["ROOT"]
torch.load("%s/%s" % (root, "model.pt"))  # expect: unsafe environment
torch.load("{}/{}".format(root, "model.pt"))  # expect: unsafe environment
torch.load(functools.reduce(os.path.join, [root, "sub", "model.pt"]))  # expect: unsafe environment
torch.load("/".join([root, "model.pt"]))  # expect: unsafe environment
torch.load(root + os.sep + "model.pt")  # expect: unsafe environment
torch.load(os.path.join(root, sys.argv[1]))  # expect: unsafe command_line,environment

for path in itertools.chain(sys.argv[1:], ["always.pt"]):
    torch.load(path)  # expect: unsafe command_line,file

torch.load(os.environ.get("A", os.environ.get("B", "c.pt")))  # expect: unsafe environment,file
torch.load(sys.argv[1] or "default.pt")  # expect: unsafe command_line,file
