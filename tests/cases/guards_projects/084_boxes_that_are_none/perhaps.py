import sys

import torch

print(torch.load(sys.argv[1]))  # expect: unsafe command_line
