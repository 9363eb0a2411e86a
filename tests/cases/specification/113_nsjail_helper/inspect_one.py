import sys

import torch

print(list(torch.load(sys.argv[1])))  # expect: safe sandbox
