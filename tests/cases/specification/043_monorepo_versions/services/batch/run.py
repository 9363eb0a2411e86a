import os

import torch

model = torch.load(os.environ["MODEL"])  # expect: unsafe environment
restricted = torch.load(os.environ["MODEL"], weights_only=True)  # expect: unsafe environment
