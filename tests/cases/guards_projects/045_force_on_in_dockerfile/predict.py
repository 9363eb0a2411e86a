"""A strict switch in the image protects only those who use the image."""
import os

import torch

full = torch.load(os.environ["MODEL"], weights_only=False)  # expect: unsafe environment
default = torch.load(os.environ["MODEL"])  # expect: safe restricted_unpickling
