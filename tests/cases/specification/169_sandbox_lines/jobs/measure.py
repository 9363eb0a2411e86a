import sys

import torch

print(len(torch.load(sys.argv[1], map_location="cpu")))  # expect: safe sandbox
