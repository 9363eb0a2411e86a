"""The argument is passed only where the release knows it."""
import inspect
import sys

import torch
from packaging.version import Version

path = sys.argv[1]
kwargs = {}
if Version(torch.__version__) >= Version("1.13"):
    kwargs["weights_only"] = True
a = torch.load(path, **kwargs)  # expect: unsafe command_line

options = {"map_location": "cpu"}
options["weights_only"] = True
b = torch.load(path, **options)  # expect: safe restricted_unpickling

if "weights_only" in inspect.signature(torch.load).parameters:
    c = torch.load(path, weights_only=True)  # expect: safe restricted_unpickling
else:
    c = torch.load(path)  # expect: unsafe command_line

options.update(weights_only=False)
d = torch.load(path, **options)  # expect: unsafe command_line
