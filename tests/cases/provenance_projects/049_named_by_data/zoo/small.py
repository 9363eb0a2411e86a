import torch
from torch import nn


def mlp_small(weights):
    model = nn.Linear(1, 1)
    model.load_state_dict(torch.load(weights))  # expect: unsafe command_line,environment
    return model
