"""The variable that makes every load restricted, set before and after."""
import os
import sys

import torch

early = torch.load(sys.argv[1])  # expect: unsafe command_line
os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "1"
late = torch.load(sys.argv[1])  # expect: safe restricted_unpickling
even = torch.load(sys.argv[1], weights_only=False)  # expect: safe restricted_unpickling
