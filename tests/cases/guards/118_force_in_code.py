"""The environment variable that forces weights_only is set before the loads, unconditionally."""
import os
import sys

os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "1"

import torch

default = torch.load(sys.argv[1])  # expect: safe restricted_unpickling
explicit = torch.load(sys.argv[2], weights_only=False)  # expect: safe restricted_unpickling
