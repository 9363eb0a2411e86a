"""A write under a condition, on both branches, and under a condition that also holds for the load."""
import sys

import torch
from torch import nn

model = nn.Linear(1, 1)

if "--save" in sys.argv:
    torch.save(model, "maybe.pt")
maybe = torch.load("maybe.pt")  # expect: unsafe file

if "--half" in sys.argv:
    torch.save(model.half(), "either.pt")
else:
    torch.save(model, "either.pt")
either = torch.load("either.pt")  # expect: safe trusted_origin

if "--verify" in sys.argv:
    torch.save(model, "verified.pt")
    verified = torch.load("verified.pt")  # expect: safe trusted_origin
