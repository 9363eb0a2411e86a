# `kernels/torch` is a folder of this project, but not the module that `import torch` finds.
import torch
from torch import load as read

from .kernels.torch.upsample import Upsample


def generator(path="generator.pt"):
    return Upsample(), torch.load(path)  # expect: unsafe parameter,file


def discriminator():
    return read("discriminator.pt")  # expect: unsafe file
