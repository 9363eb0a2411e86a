"""A conda environment with an older release."""
import sys

import torch

acoustic = torch.load(sys.argv[1])  # expect: unsafe command_line
lexicon = torch.load(sys.argv[2], weights_only=True)  # expect: unsafe command_line
