"""A value that counts as true, before everything else."""
import os

os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "true"

import pickle  # noqa: E402

import torch  # noqa: E402

a = torch.load(os.environ["MODEL"])  # expect: safe restricted_unpickling
with open(os.environ["MODEL"], "rb") as f:
    b = pickle.load(f)  # expect: unsafe environment
