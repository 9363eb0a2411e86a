"""Several requirement files of one project: the worse side."""
import os

import torch

default = torch.load(os.environ["CKPT"])  # expect: unsafe environment
restricted = torch.load(os.environ["CKPT"], weights_only=True)  # expect: unsafe environment
