import torch

from .fetch import verified, verified_on_download


def load(name):
    return torch.load(verified(name))  # expect: safe integrity_check


def load_fast(name):
    return torch.load(verified_on_download(name))  # expect: unsafe network,configuration,package_data
