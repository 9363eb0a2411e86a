"""Two requirements with markers: the worse side."""
import sys

import torch

torch.load(sys.argv[1])  # expect: unsafe command_line
