"""Both markers lead beyond the border; a comment and another package do not count."""
import sys

import torch

default = torch.load(sys.argv[1])  # expect: safe restricted_unpickling
full = torch.load(sys.argv[1], weights_only=False)  # expect: unsafe command_line
