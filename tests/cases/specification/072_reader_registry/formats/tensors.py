import numpy as np
import torch

from .core import reader


@reader(".pt", ".pth", ".bin")
def read_torch(path):
    return torch.load(path, map_location="cpu")  # expect: unsafe command_line


@reader(".npz")
def read_numpy(path):
    return dict(np.load(path, allow_pickle=False))  # expect: safe restricted_unpickling
