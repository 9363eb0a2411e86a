import lightning as L
import torch


class SwapWeights(L.Callback):
    """Takes averaged weights for the test."""

    def __init__(self, averaged):
        self.averaged = averaged
        self.kept = None

    def on_test_start(self, trainer, pl_module):
        self.kept = pl_module.state_dict()
        pl_module.load_state_dict(torch.load(self.averaged))  # expect: unsafe environment
