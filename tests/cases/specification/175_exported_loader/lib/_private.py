import torch


def read_file(path, device):
    return torch.load(path, map_location=device)  # expect: unsafe parameter
