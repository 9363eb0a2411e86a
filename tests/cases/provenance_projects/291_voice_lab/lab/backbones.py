import torch
from torch import nn

BACKBONES = {}


def backbone(name):
    def keep(cls):
        BACKBONES[name] = cls
        return cls
    return keep


class Restorable:
    """A mixin: whoever has a `checkpoint` can be restored."""

    def restore(self):
        if self.checkpoint is not None:
            self.load_state_dict(torch.load(self.checkpoint, map_location="cpu"))  # expect: unsafe configuration,command_line


class Backbone(nn.Module):
    def __init__(self, cfg):
        super().__init__()
        self.checkpoint = cfg.checkpoint


@backbone("conformer")
class Conformer(Restorable, Backbone):
    pass


@backbone("wave")
class Wave(Restorable, Backbone):
    def __init__(self, cfg):
        super().__init__(cfg)
        self.layers = cfg.layers
