"""functools.partial with the flag, overridden at the call, and without it."""
import sys
from functools import partial

import torch

safe_load = partial(torch.load, map_location="cpu", weights_only=True)
full_load = partial(torch.load, map_location="cpu", weights_only=False)
cpu_load = partial(torch.load, map_location="cpu")

a = safe_load(sys.argv[1])  # expect: safe restricted_unpickling
b = safe_load(sys.argv[1], weights_only=False)  # expect: unsafe command_line
c = full_load(sys.argv[1])  # expect: unsafe command_line
d = cpu_load(sys.argv[1], weights_only=True)  # expect: safe restricted_unpickling
e = cpu_load(sys.argv[1])  # expect: unsafe command_line
