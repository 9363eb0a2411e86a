import pickle
import sys

import torch

torch.load(sys.argv[1])  # expect: safe restricted_unpickling
torch.load(sys.argv[1], weights_only=False)  # expect: unsafe command_line
torch.load(sys.argv[1], pickle_module=pickle)  # expect: unsafe command_line
torch.hub.load_state_dict_from_url(sys.argv[2])  # expect: unsafe command_line,network
