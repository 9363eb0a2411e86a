"""A model that keeps its options."""
import torch


class Model:
    def __init__(self, opt):
        self.opt = opt

    def setup(self):
        self.net = torch.load(self.opt.checkpoint)  # expect: unsafe command_line
        self.flow = torch.load(self.opt.flow)  # expect: unsafe command_line,file
        if self.opt.is_train:
            self.optimizer = torch.load(self.opt.resume)  # expect: unsafe command_line
        self.mean = torch.load("mean.pt")  # expect: unsafe file
