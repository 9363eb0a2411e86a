from .base import BaseModel
from .perceptual import PerceptualLoss
from .nets import UNet


class Denoiser(BaseModel):
    def __init__(self, opt):
        super().__init__(opt)
        self.model_names = ["G"]
        self.netG = UNet()
        if opt.is_train:
            self.criterion = PerceptualLoss(opt.backbone, layers=(3, 8, 15))
            self.fallback = PerceptualLoss()
