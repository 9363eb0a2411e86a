"""A helper of another module writes always, or only if it was asked to."""
import sys

import torch
from torch import nn

from io_utils import write, write_if_asked

model = nn.Linear(5, 5)

write(model.state_dict(), "always.pt")
always = torch.load("always.pt")  # expect: safe trusted_origin

write_if_asked(model.state_dict(), "asked.pt", "--export" in sys.argv)
asked = torch.load("asked.pt")  # expect: unsafe file
