import sys

import torch

state = torch.load(sys.argv[1], map_location="cpu")  # expect: unsafe command_line
print(list(state)[:10])
