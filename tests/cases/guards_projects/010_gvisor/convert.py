"""Converts a checkpoint in a container under runsc and reads the result without objects."""
import subprocess
import sys

import torch

subprocess.run(
    ["docker", "run", "--rm", "--runtime=runsc", "--network=none",
     "-v", ".:/job", "pytorch/pytorch", "python", "/job/unpack.py", sys.argv[1], "/job/state.pt"],
    check=True,
)
state = torch.load("state.pt", weights_only=True)  # expect: safe restricted_unpickling
print(len(state))
