import sys

import torch

state = torch.load(sys.argv[1], map_location="cpu")  # expect: safe sandbox
torch.save({k: v.half() for k, v in state.items()}, "/tmp/half.pt")
