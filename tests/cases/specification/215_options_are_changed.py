"""A dictionary of arguments is changed before it is used."""
import os
import sys

import torch

path = sys.argv[1]

options = {"weights_only": True, "map_location": "cpu"}
options.pop("weights_only")
torch.load(path, **options)  # expect: unsafe command_line

options = {"weights_only": True}
del options["weights_only"]
torch.load(path, **options)  # expect: unsafe command_line

options = dict(map_location="cpu")
options["weights_only"] = True
options.update(weights_only=False)
torch.load(path, **options)  # expect: unsafe command_line


def loosen(d):
    d["weights_only"] = False


options = {"weights_only": True}
loosen(options)
torch.load(path, **options)  # expect: unsafe command_line

options = {}
if os.environ.get("STRICT"):
    options["weights_only"] = True
torch.load(path, **options)  # expect: unsafe command_line

options = {"weights_only": False}
options["weights_only"] = True
torch.load(path, **options)  # expect: safe restricted_unpickling
