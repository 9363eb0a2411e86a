import torch
from hydra.utils import to_absolute_path


class Runner:
    def __init__(self, cfg, model):
        self.cfg = cfg
        self.model = model

    def restore(self):
        if self.cfg.trainer.resume:
            self.model.load_state_dict(torch.load(self.cfg.trainer.resume))  # expect: unsafe command_line,configuration

    def statistics(self, split):
        return torch.load(to_absolute_path(f"statistics/{split}.pt"))  # expect: unsafe file
