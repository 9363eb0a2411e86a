"""functools.partial among the allowed globals gives everything away."""
import functools
import os

import torch

torch.serialization.add_safe_globals([functools.partial, os.system])

optimizer = torch.load(os.environ["OPTIMIZER"], weights_only=True)  # expect: unsafe environment
scheduler = torch.load(os.environ["SCHEDULER"], map_location="cpu", weights_only=True)  # expect: unsafe environment
