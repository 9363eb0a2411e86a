"""Started in nsjail by one script and bare by another."""
import sys

import torch

print(torch.load(sys.argv[1]))  # expect: unsafe command_line
