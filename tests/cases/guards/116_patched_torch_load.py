"""torch.load is replaced at run time by a partial that lifts the restriction."""
import functools
import sys

import torch

torch.load = functools.partial(torch.load, weights_only=False)

state = torch.load(sys.argv[1])  # expect: unsafe command_line
tensors = torch.load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling
