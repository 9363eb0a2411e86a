import torch

from .base_net import BaseNet


class FaceNet(BaseNet):
    def __init__(self, options):
        BaseNet.__init__(self, options)
        self.state = torch.load(options.init)  # expect: unsafe command_line
