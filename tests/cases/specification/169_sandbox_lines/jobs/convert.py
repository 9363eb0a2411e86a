import sys

import torch

print(torch.load(sys.argv[1], map_location="cpu").keys())  # expect: safe sandbox
