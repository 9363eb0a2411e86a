import torch


def restore(path="runs/last.pth"):
    return torch.load(path, map_location=lambda storage, loc: storage)  # expect: unsafe file,parameter
