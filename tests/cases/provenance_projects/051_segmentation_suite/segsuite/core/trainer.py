"""A trainer and the one for evaluation, which starts from published weights."""
import os

import torch
from huggingface_hub import hf_hub_download


class BaseTrainer:
    def __init__(self, options):
        self.options = options
        self.resume_path = options.resume

    def checkpoint(self):
        return self.resume_path

    def restore(self):
        return torch.load(self.checkpoint())  # expect: unsafe command_line,file,model_hub


class Trainer(BaseTrainer):
    def teacher(self):
        return torch.load(self.options.teacher)  # expect: unsafe command_line


class EvalTrainer(BaseTrainer):
    def checkpoint(self):
        own = super().checkpoint()
        return own if os.path.exists(own) else hf_hub_download("org/seg", "best.pt")

    def teacher(self):
        return torch.load("teacher.pt")  # expect: unsafe file
