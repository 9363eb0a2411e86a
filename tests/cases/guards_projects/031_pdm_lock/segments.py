"""pdm.lock has 2.9.0: restricted, with a note about memory corruption."""
import sys

import torch

default = torch.load(sys.argv[1])  # expect: safe restricted_unpickling
restricted = torch.load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling
full = torch.load(sys.argv[1], weights_only=False)  # expect: unsafe command_line
