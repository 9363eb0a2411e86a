"""The image makes the default unrestricted again."""
import os

import torch

model = torch.load(os.environ["MODEL"])  # expect: unsafe environment
strict = torch.load(os.environ["MODEL"], weights_only=True)  # expect: safe restricted_unpickling
