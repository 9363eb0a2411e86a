"""The nearest project file governs."""
import os

import torch

model = torch.load(os.environ["MODEL"])  # expect: safe restricted_unpickling
