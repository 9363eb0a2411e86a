import os

import torch

torch.load(os.environ["MODEL"])  # expect: unsafe environment
torch.load(os.environ["MODEL"], weights_only=True)  # expect: safe restricted_unpickling
