"""A caret range from 2.6 up to 3."""
import sys

import torch

default = torch.load(sys.argv[1])  # expect: safe restricted_unpickling
full = torch.load(sys.argv[2], weights_only=False)  # expect: unsafe command_line
