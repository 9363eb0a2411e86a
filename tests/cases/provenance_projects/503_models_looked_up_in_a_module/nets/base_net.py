import os

import torch


class BaseNet:
    def __init__(self, options):
        self.options = options
        self.folder = os.path.join(options.checkpoints, options.run)

    def setup(self, options):
        self.load(options.epoch)

    def load(self, epoch):
        return torch.load(os.path.join(self.folder, f"{epoch}.pth"))  # expect: unsafe command_line,file
