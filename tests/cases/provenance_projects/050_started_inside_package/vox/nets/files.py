"""The programs of this package are started in its own folder, so that its parts are imported by their short names."""
import torch


def open_net(path):
    return torch.load(path)  # expect: unsafe command_line
