"""The variable has a value that means no."""
import os
import sys

import torch

os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "0"
state = torch.load(sys.argv[1])  # expect: unsafe command_line
tensors = torch.load(sys.argv[2], weights_only=True)  # expect: safe restricted_unpickling
