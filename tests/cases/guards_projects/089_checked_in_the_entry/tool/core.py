import torch


def run(path):
    return torch.load(path)  # expect: safe integrity_check


def inspect(path):
    return torch.load(path)  # expect: unsafe command_line


def convert(path):
    return torch.load(path)  # expect: unsafe command_line
