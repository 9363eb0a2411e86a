import torch


def build(cfg):
    if cfg.MODEL.PRETRAINED:
        return torch.load(cfg.MODEL.PRETRAINED)  # expect: unsafe configuration
    return torch.load(cfg.MODEL.TEACHER)  # expect: unsafe configuration,file
