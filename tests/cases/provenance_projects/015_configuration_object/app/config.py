"""The configuration."""
import os
from dataclasses import dataclass, field

import yaml


@dataclass
class ModelConfig:
    weights: str
    tokenizer: str = "tokenizer.pt"


@dataclass
class Config:
    model: ModelConfig
    teacher: str
    cache: str = field(default="cache.pt")


def read_config(path):
    with open(path) as handle:
        raw = yaml.safe_load(handle)
    return Config(model=ModelConfig(weights=raw["weights"]), teacher=os.environ["TEACHER"])
