"""Pipfile.lock names 2.6.0 where the Pipfile has a wide range."""
import sys

import torch

default = torch.load(sys.argv[1])  # expect: safe restricted_unpickling
full = torch.load(sys.argv[1], weights_only=False)  # expect: unsafe command_line
