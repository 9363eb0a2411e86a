"""The image switches the new default off."""
import os

import torch

default = torch.load(os.environ["MODEL"])  # expect: unsafe environment
restricted = torch.load(os.environ["MODEL"], weights_only=True)  # expect: safe restricted_unpickling
