"""Loaders under names of the project's own."""
import functools

import torch

open_any = functools.partial(torch.load, map_location="cpu", weights_only=False)
open_weights = functools.partial(torch.load, weights_only=True)
open_count = functools.partial(len)
