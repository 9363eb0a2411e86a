"""A conda range from 2.6 on."""
import os

import torch

default = torch.load(os.environ["DENOISER"])  # expect: safe restricted_unpickling
full = torch.load(os.environ["DENOISER"], weights_only=False)  # expect: unsafe environment
