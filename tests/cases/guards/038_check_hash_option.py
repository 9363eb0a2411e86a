"""check_hash=True of torch.hub compares only a prefix taken from the file name."""
import torch
from torch.hub import load_state_dict_from_url

RESNET = "https://download.example.org/resnet18-f37072fd.pth"

checked = load_state_dict_from_url(RESNET, check_hash=True)  # expect: unsafe network
restricted = load_state_dict_from_url(RESNET, check_hash=True, weights_only=True)  # expect: safe restricted_unpickling
also_checked = torch.hub.load_state_dict_from_url(RESNET, progress=False, check_hash=True)  # expect: unsafe network
