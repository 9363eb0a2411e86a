import torch

from net import fetch


def load(url):
    return torch.load(fetch(url))  # expect: safe allow_list


def load_any(url):
    return torch.load(fetch(url))  # expect: unsafe command_line,network
