"""torch stands in a dependency group."""
import json
import sys

import torch

with open("experiment.json") as f:
    experiment = json.load(f)
default = torch.load(experiment["checkpoint"])  # expect: safe restricted_unpickling
full = torch.load(experiment["checkpoint"], weights_only=False)  # expect: unsafe configuration
other = torch.load(sys.argv[1], weights_only=False)  # expect: unsafe command_line
