import torch


def load_weights(path, restricted=True):
    if restricted:
        return torch.load(path, weights_only=True)  # expect: unsafe command_line
    return torch.load(path)  # expect: unsafe command_line
