import pickle
import sys

import torch

torch.load(sys.argv[1])  # expect: safe restricted_unpickling
torch.load(sys.argv[1], pickle_module=pickle)  # expect: unsafe command_line
torch.hub.load_state_dict_from_url("https://example.org/a.pt")  # expect: unsafe network
