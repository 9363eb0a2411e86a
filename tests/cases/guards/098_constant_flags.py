"""weights_only through module constants and local names."""
import sys

import torch

SAFE = True
TRUSTING = False
path = sys.argv[1]

a = torch.load(path, weights_only=SAFE)  # expect: safe restricted_unpickling
b = torch.load(path, weights_only=TRUSTING)  # expect: unsafe command_line
c = torch.load(path, weights_only=not TRUSTING)  # expect: safe restricted_unpickling

restricted = SAFE
d = torch.load(path, weights_only=restricted)  # expect: safe restricted_unpickling
if "--legacy" in sys.argv:
    restricted = False
e = torch.load(path, weights_only=restricted)  # expect: unsafe command_line
print(a, b, c, d, e)
