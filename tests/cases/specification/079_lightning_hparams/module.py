import pytorch_lightning as pl
import torch
from torch import nn


class Finetuner(pl.LightningModule):
    """Starts from the backbone of another run."""

    def __init__(self, backbone_ckpt=None, lr=1e-3):
        super().__init__()
        self.save_hyperparameters()
        self.backbone = nn.Linear(8, 8)
        if self.hparams.backbone_ckpt:
            state = torch.load(self.hparams.backbone_ckpt, map_location="cpu")  # expect: unsafe command_line
            self.backbone.load_state_dict(state["state_dict"])

    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters(), lr=self.hparams.lr)
