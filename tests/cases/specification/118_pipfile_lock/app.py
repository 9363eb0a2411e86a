"""Pipfile.lock decides, not the star of the Pipfile."""
import os
import pickle

import torch

model = torch.load(os.environ["MODEL"], map_location="cpu")  # expect: safe restricted_unpickling
objects = torch.load(os.environ["MODEL"], pickle_module=pickle)  # expect: unsafe environment
explicit = torch.load(os.environ["MODEL"], pickle_module=None)  # expect: safe restricted_unpickling
