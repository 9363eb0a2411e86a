"""Programs inside a package that name each other as if their folder stood on the path: Python is started that way."""
import torch


def open_net(path):
    return torch.load(path)  # expect: unsafe command_line
