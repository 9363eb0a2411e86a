import sys

import torch

torch.load(sys.argv[1])  # expect: safe restricted_unpickling
torch.load(sys.argv[1], weights_only=False)  # expect: unsafe command_line
