"""From 2.10 on there is nothing to note; the name is written with a capital."""
import sys

import torch

default = torch.load(sys.argv[1])  # expect: safe restricted_unpickling
restricted = torch.load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling
full = torch.load(sys.argv[1], weights_only=False)  # expect: unsafe command_line
