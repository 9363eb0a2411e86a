"""Values are copied from one object to another, by name or in a loop."""
import argparse
import os

import torch


class Config:
    checkpoint = None
    teacher = None

    def update(self, values):
        for key, value in values.items():
            setattr(self, key, value)


class Trainer:
    def __init__(self, cfg, **extra):
        self.cfg = cfg
        self.__dict__.update(extra)

    def resume(self):
        return torch.load(self.cfg.checkpoint)  # expect: unsafe command_line

    def best(self):
        return torch.load(self.best_path)  # expect: unsafe environment


parser = argparse.ArgumentParser()
parser.add_argument("--checkpoint")
args = parser.parse_args()
cfg = Config()
cfg.update(vars(args))
trainer = Trainer(cfg, best_path=os.environ["BEST"])
trainer.resume(), trainer.best()
