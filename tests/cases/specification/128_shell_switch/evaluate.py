"""A start script makes the default unrestricted."""
import argparse

import torch

p = argparse.ArgumentParser()
p.add_argument("--checkpoint", required=True)
a = p.parse_args()
model = torch.load(a.checkpoint, map_location="cpu")  # expect: unsafe command_line
labels = torch.load(a.checkpoint + ".labels", weights_only=True)  # expect: safe restricted_unpickling
