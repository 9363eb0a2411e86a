import sys

import torch

print(torch.load(sys.argv[1]).keys())  # expect: unsafe command_line
print(torch.load(sys.argv[1], weights_only=True).keys())  # expect: unsafe command_line
