import torch


def main(args):
    return torch.load(args.weights)  # expect: unsafe command_line


def export(path):
    return torch.load(path)  # expect: unsafe standard_input


def forgotten(path):
    return torch.load(path)  # expect: unsafe parameter
