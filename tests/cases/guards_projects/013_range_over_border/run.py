"""The range allows 2.5 as well as 2.6."""
import os

import torch

default = torch.load(os.environ["STATE"])  # expect: unsafe environment
restricted = torch.load(os.environ["STATE"], weights_only=True)  # expect: unsafe environment
