"""Loads what the helpers return."""
import sys

import torch
from hub import cached_file, hub_file, local_file

a = torch.load(cached_file("https://m.example.org/a.pt"))  # expect: unsafe network
b = torch.load(hub_file("b.bin"))  # expect: unsafe model_hub
c = torch.load(hub_file("c.bin", sys.argv[1]))  # expect: unsafe model_hub,command_line
d = torch.load(local_file("d.pt"))  # expect: unsafe file
