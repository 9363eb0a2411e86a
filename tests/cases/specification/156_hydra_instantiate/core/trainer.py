import torch
from hydra.utils import to_absolute_path


class Trainer:
    """Only ever built by hydra.utils.instantiate."""

    def __init__(self, resume_from=None, epochs=1):
        self.resume_from = resume_from
        self.epochs = epochs

    def fit(self):
        if self.resume_from:
            return torch.load(to_absolute_path(self.resume_from))  # expect: unsafe command_line,configuration
        return None
