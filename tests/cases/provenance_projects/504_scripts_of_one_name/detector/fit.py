import torch


def fit(options):
    return torch.load(options["weights"])  # expect: unsafe environment
