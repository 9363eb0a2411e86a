"""Only code can be relied on to force the restricted load."""
import os

import torch

torch.load(os.environ["MODEL"])  # expect: unsafe environment
