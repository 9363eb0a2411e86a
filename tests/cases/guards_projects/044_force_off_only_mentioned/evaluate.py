"""The switch is mentioned in a comment and in the README, and set nowhere."""
import os

import torch

default = torch.load(os.environ["MODEL"])  # expect: safe restricted_unpickling
full = torch.load(os.environ["MODEL"], weights_only=False)  # expect: unsafe environment
