"""Started by inspect.sh, inside bubblewrap."""
import sys

import torch

print(sorted(torch.load(sys.argv[1], map_location="cpu")))  # expect: safe sandbox
