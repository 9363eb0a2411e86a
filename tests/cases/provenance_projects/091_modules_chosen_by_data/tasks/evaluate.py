import torch


def main(path):
    return torch.load(path)  # expect: unsafe command_line
