"""The variable is set after the first load and before the second."""
import os

import torch

first = torch.load(os.environ["FIRST"])  # expect: unsafe environment
os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "true"
second = torch.load(os.environ["SECOND"])  # expect: safe restricted_unpickling
