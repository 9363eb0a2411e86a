"""A tilde range stays inside 2.5."""
import sys

import torch

default = torch.load(sys.argv[1])  # expect: unsafe command_line
restricted = torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
