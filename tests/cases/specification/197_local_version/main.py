"""A local version label."""
import sys

import torch

torch.load(sys.argv[1])  # expect: safe restricted_unpickling
torch.load(sys.argv[1], weights_only=None)  # expect: safe restricted_unpickling
torch.load(sys.argv[1], weights_only=False)  # expect: unsafe command_line
torch.hub.load_state_dict_from_url("https://example.com/w.pth")  # expect: unsafe network
torch.hub.load_state_dict_from_url("https://example.com/w.pth", weights_only=True)  # expect: safe restricted_unpickling
