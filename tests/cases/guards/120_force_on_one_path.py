"""The variable is set only under an option, and again after the load."""
import os
import sys

import torch

if "--strict" in sys.argv:
    os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "1"

first = torch.load(sys.argv[1])  # expect: unsafe command_line
second = torch.load(sys.argv[2], weights_only=False)  # expect: unsafe command_line
