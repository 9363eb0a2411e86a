"""Options, a configuration file and defaults merged into nested dataclasses, then handed through a trainer."""
import argparse
import dataclasses
import os
from pathlib import Path
from typing import Optional

import torch
import yaml


@dataclasses.dataclass
class CheckpointSettings:
    folder: Path = Path("runs")
    resume: Optional[str] = None
    teacher: str = "teacher.pt"


@dataclasses.dataclass
class Settings:
    name: str
    checkpoint: CheckpointSettings = dataclasses.field(default_factory=CheckpointSettings)
    seed: int = 0

    @classmethod
    def from_yaml(cls, path):
        with open(path) as stream:
            raw = yaml.safe_load(stream)
        checkpoint = CheckpointSettings(resume=raw.get("resume"), folder=Path(raw["folder"]))
        return cls(name=raw["name"], checkpoint=checkpoint)


class Trainer:
    def __init__(self, settings: Settings, device="cpu"):
        self.settings = settings
        self.device = device
        self.epoch = 0

    def resume(self):
        target = self.settings.checkpoint.resume
        if target:
            state = torch.load(target, map_location=self.device)  # expect: unsafe configuration
            self.epoch = state["epoch"]

    def teacher(self):
        return torch.load(self.settings.checkpoint.teacher)  # expect: unsafe file

    def epoch_file(self, epoch):
        return self.settings.checkpoint.folder / f"epoch{epoch:03d}.pt"

    def load_epoch(self, epoch):
        return torch.load(self.epoch_file(epoch))  # expect: unsafe configuration

    def from_environment(self):
        override = os.environ.get("TEACHER") or self.settings.checkpoint.teacher
        return torch.load(override)  # expect: unsafe environment,file


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--epoch", type=int, default=0)
    args = parser.parse_args()
    trainer = Trainer(Settings.from_yaml("settings.yaml"))
    trainer.resume()
    trainer.teacher()
    trainer.load_epoch(args.epoch)
    trainer.from_environment()


if __name__ == "__main__":
    main()
