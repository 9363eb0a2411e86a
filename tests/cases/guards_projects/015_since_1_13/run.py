"""torch 1.13 knows weights_only, with the hole that was closed in 2.6."""
import sys

import torch

default = torch.load(sys.argv[1])  # expect: unsafe command_line
restricted = torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
