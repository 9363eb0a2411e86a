import torch


class Encoder:
    def __init__(self, weights):
        self.net = torch.load(weights)  # expect: unsafe command_line


class Pair:
    def __init__(self, settings):
        self.path = settings.get("weights")

    def restore(self):
        return torch.load(self.path)  # expect: unsafe environment


def build(path):
    return torch.load(path)  # expect: unsafe standard_input


def unrelated(path):
    return torch.load(path)  # expect: unsafe parameter
