import torch

from .base_model import BaseModel


class PairModel(BaseModel):
    def __init__(self, opt):
        super().__init__(opt)
        self.model_names = ["G"]
        self.netG = torch.nn.Conv2d(3, 3, 3)
        self.perceptual = torch.load("vgg_features.pt")  # expect: unsafe file

    def forward(self):
        return self.netG(self.perceptual)
