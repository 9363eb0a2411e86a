"""A module that is imported first replaces torch.load."""
import sys

import compat
import torch

model = torch.load(sys.argv[1])  # expect: unsafe command_line
tensors = torch.load(sys.argv[2], weights_only=True)  # expect: safe restricted_unpickling
print(compat, model, tensors)
