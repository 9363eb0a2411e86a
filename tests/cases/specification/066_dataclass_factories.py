"""Dataclasses made from files, changed, and completed."""
import argparse
import dataclasses
import json
import os
from dataclasses import dataclass
from typing import Optional

import torch


@dataclass
class ExperimentConfig:
    name: str
    root: str
    weights: Optional[str] = None

    def __post_init__(self):
        if self.weights is None:
            self.weights = os.path.join(self.root, self.name, "weights.pt")

    @classmethod
    def from_json(cls, file):
        with open(file) as handle:
            return cls(**json.load(handle))


@dataclass(frozen=True)
class Teacher:
    path: str
    temperature: float = 2.0


def run(config: ExperimentConfig):
    return torch.load(config.weights)  # expect: unsafe command_line,configuration


def distil(teacher: Teacher):
    return torch.load(teacher.path)  # expect: unsafe environment


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("config")
    run(ExperimentConfig.from_json(ap.parse_args().config))
    base = Teacher(path=os.environ["TEACHER"])
    distil(dataclasses.replace(base, temperature=4.0))
