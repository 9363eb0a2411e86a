"""Partials and option dictionaries from another module."""
import os

import torch

from loaders import OPTIONS, load_objects, load_tensors

state = load_tensors(os.environ["STATE"])  # expect: safe restricted_unpickling
model = load_objects(os.environ["MODEL"])  # expect: unsafe environment
again = torch.load(os.environ["STATE"], **OPTIONS)  # expect: safe restricted_unpickling
