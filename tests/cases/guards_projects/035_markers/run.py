"""Two lines with markers: either may apply."""
import sys

import torch

default = torch.load(sys.argv[1])  # expect: unsafe command_line
restricted = torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
