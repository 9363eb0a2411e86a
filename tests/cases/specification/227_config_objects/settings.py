"""Configuration objects that are read from a file."""
from dataclasses import dataclass, field

import yaml


@dataclass
class DataConfig:
    vocabulary: str = "vocab.pkl"
    cache: str = ""


@dataclass
class Config:
    data: DataConfig = field(default_factory=DataConfig)
    checkpoint: str = ""

    @classmethod
    def read(cls, path):
        with open(path) as handle:
            raw = yaml.safe_load(handle)
        return cls(data=DataConfig(**raw.get("data", {})), checkpoint=raw["checkpoint"])
