"""Cooperative classes: who restores, and from where, is put together by inheritance."""
import os
from dataclasses import dataclass, field

import click
import torch
import wandb


@dataclass
class Config:
    run: str = ""
    folder: str = field(default_factory=lambda: os.environ.get("CKPT_DIR", "/ckpt"))


class Restorable:
    def restore_from(self):
        return os.path.join(self.config.folder, "last.pt")

    def restore(self):
        self.state = torch.load(self.restore_from())  # expect: unsafe environment,file,model_hub,command_line
        return self.state


class WandbArtifacts:
    def restore_from(self):
        if self.config.run:
            folder = wandb.Api().artifact(f"team/project/{self.config.run}:best").download()
            return os.path.join(folder, "model.pt")
        return super().restore_from()


class Base:
    def __init__(self, config):
        self.config = config
        self.state = None


class LocalTrainer(Restorable, Base):
    pass


class CloudTrainer(WandbArtifacts, Restorable, Base):
    def restore_again(self):
        return torch.load(self.restore_from())  # expect: unsafe environment,file,model_hub,command_line


class Inspector(Restorable, Base):
    def look(self):
        return torch.load(self.restore_from())  # expect: unsafe environment,file


@click.command()
@click.option("--run", required=True)
@click.option("--where", type=click.Choice(["local", "cloud"]))
def main(run, where):
    config = Config(run=run)
    kind = {"local": LocalTrainer, "cloud": CloudTrainer}[where]
    kind(config).restore()
    CloudTrainer(config).restore_again()
    Inspector(Config()).look()


if __name__ == "__main__":
    main()
