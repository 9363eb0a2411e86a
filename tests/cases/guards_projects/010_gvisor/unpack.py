"""Started in a gVisor container only."""
import sys

import torch

checkpoint = torch.load(sys.argv[1], map_location="cpu")  # expect: safe sandbox
torch.save(checkpoint["state_dict"], sys.argv[2])
