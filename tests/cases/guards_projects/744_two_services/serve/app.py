import sys

import torch

torch.load(sys.argv[1])  # expect: unsafe command_line
torch.load(sys.argv[1], weights_only=True)  # expect: unsafe command_line
