"""Later assignments win; both arms of a branch count; what only decides a branch does not."""
import os
import sys

import torch

path = os.environ["OLD"]
path = sys.argv[1]
torch.load(path)  # expect: unsafe command_line

config = {"model": os.environ["MODEL"]}
config["model"] = "fixed.pt"
torch.load(config["model"])  # expect: unsafe file

if input("large? ") == "y":
    which = "large.pt"
else:
    which = "small.pt"
torch.load(which)  # expect: unsafe file

chosen = sys.argv[2] if len(sys.argv) > 2 else os.environ["DEFAULT_MODEL"]
torch.load(chosen)  # expect: unsafe command_line,environment

if override := os.getenv("OVERRIDE"):
    torch.load(override)  # expect: unsafe environment


class Holder:
    pass


holder = Holder()
holder.path = input("? ")
holder.path = "new.pt"
torch.load(holder.path)  # expect: unsafe file
