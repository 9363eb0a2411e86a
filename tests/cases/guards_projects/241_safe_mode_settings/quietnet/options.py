"""How models are read in this package."""
from functools import partial

import torch

SAFE = {"weights_only": True, "map_location": "cpu"}
PLAIN = dict(map_location="cpu")

read_plain = partial(torch.load, map_location="cpu")
read_whole = partial(torch.load, weights_only=False)
