"""torch.load is replaced by a partial with weights_only=True."""
import functools
import sys

import torch

before = torch.load(sys.argv[1])  # expect: unsafe command_line

torch.load = functools.partial(torch.load, weights_only=True)

after = torch.load(sys.argv[1])  # expect: safe restricted_unpickling
explicit = torch.load(sys.argv[1], weights_only=False)  # expect: unsafe command_line
