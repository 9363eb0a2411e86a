"""torch.load is replaced by a restricted one."""
import sys
from functools import partial

import torch

torch.load = partial(torch.load, weights_only=True)

a = torch.load(sys.argv[1])  # expect: safe restricted_unpickling
b = torch.load(sys.argv[1], map_location="cpu")  # expect: safe restricted_unpickling
c = torch.load(sys.argv[1], weights_only=False)  # expect: unsafe command_line
