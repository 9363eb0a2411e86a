"""torch.hub with a repository, one from the command line, and a folder."""
import sys

import torch

fixed = torch.hub.load("acme/vocoders:main", "melgan", pretrained=True)  # expect: unsafe model_hub
chosen = torch.hub.load(sys.argv[1], "melgan")  # expect: unsafe model_hub,command_line
folder = torch.hub.load(repo_or_dir=sys.argv[2], model="melgan", source="local")  # expect: unsafe command_line
print(fixed, chosen, folder)
