"""Prints the names of the tensors; run by submit.py in a namespace without network."""
import sys

import torch

names = sorted(torch.load(sys.argv[1], map_location="cpu"))  # expect: safe sandbox
print("\n".join(names))
