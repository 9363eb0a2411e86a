import torch

from .registry import LOADERS, PREPARERS


@LOADERS.register("torch")
def from_torch(path):
    return torch.load(path)  # expect: unsafe command_line


@PREPARERS.register("torch")
def statistics_of(path, split="train"):
    return torch.load(path + "." + split)  # expect: unsafe environment,file
