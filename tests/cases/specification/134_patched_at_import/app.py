"""Importing a module replaces torch.load."""
import os

import compat  # noqa: F401
import torch

model = torch.load(os.environ["MODEL"])  # expect: unsafe environment
strict = torch.load(os.environ["MODEL"], weights_only=True)  # expect: safe restricted_unpickling
