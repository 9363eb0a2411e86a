"""The variable stands before the command."""
import sys

import torch

torch.load(sys.argv[1])  # expect: unsafe command_line
