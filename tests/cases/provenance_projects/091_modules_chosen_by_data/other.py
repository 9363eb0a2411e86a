import torch


def main(path):
    return torch.load(path)  # expect: unsafe parameter
