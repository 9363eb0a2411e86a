import os

import torch


class NetBase:
    def __init__(self, folder, options):
        self.folder = folder
        self.options = options

    @property
    def weights(self):
        return os.path.join(self.folder, "weights.pt")

    def restore(self):
        return torch.load(self.weights)  # expect: unsafe command_line
