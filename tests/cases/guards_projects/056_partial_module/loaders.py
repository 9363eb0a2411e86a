"""Loaders with fixed options."""
from functools import partial

import torch

load_tensors = partial(torch.load, map_location="cpu", weights_only=True)
load_objects = partial(torch.load, map_location="cpu", weights_only=False)

OPTIONS = {"map_location": "cpu", "weights_only": True}
