"""torch 1.12 does not know weights_only: the call raises TypeError before anything is read."""
import sys

import torch

default = torch.load(sys.argv[1])  # expect: unsafe command_line
impossible = torch.load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling
