import lightning as L
import torch
from torch import nn


class Backbone(nn.Module):
    def __init__(self, checkpoint=None):
        super().__init__()
        self.layers = nn.Linear(8, 8)
        if checkpoint:
            state = torch.load(checkpoint, map_location="cpu")  # expect: unsafe command_line
            self.layers.load_state_dict(state)


class GraphNet(L.LightningModule):
    def __init__(self, backbone_checkpoint=None, lr=1e-3):
        super().__init__()
        self.save_hyperparameters()
        self.backbone = Backbone(self.hparams.backbone_checkpoint)


class Distilled(GraphNet):
    teacher_file = "teachers/large.pt"

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.teacher = self._read_teacher()

    def _read_teacher(self):
        return torch.load(self.teacher_file)  # expect: unsafe file
