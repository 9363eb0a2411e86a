import torch
from detectron2.modeling import META_ARCH_REGISTRY


@META_ARCH_REGISTRY.register()
class Detector(torch.nn.Module):
    def __init__(self, cfg):
        super().__init__()
        self.frozen = torch.load(cfg.MODEL.FROZEN)  # expect: unsafe command_line,configuration
