"""torch 2.5.1: unrestricted by default, and the restricted load has a known hole."""
import sys

import torch

default = torch.load(sys.argv[1])  # expect: unsafe command_line
restricted = torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
full = torch.load(sys.argv[1], weights_only=False)  # expect: unsafe command_line
