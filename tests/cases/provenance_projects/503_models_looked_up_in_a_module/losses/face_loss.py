import os

import torch


class FaceLoss:
    def __init__(self, folder):
        self.state = torch.load(os.path.join(folder, "loss.pth"))  # expect: unsafe environment
