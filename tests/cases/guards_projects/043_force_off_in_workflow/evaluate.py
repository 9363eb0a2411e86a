"""The workflow switches the new default off."""
import sys

import torch

default = torch.load(sys.argv[1])  # expect: unsafe command_line
restricted = torch.load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling
