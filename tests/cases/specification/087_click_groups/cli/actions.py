import pickle

import torch


def compare(left, right):
    a = torch.load(left)  # expect: unsafe command_line
    b = pickle.load(right)  # expect: unsafe command_line
    return a == b


def summarize(name):
    state = torch.load(f"/models/{name}.pt", map_location="cpu")  # expect: unsafe command_line
    print(name, sum(v.numel() for v in state.values()))
