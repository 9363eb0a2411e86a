import sys

import torch

print(torch.load(sys.argv[1]))  # expect: safe sandbox
