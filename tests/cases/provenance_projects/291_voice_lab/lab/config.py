"""Settings of an experiment: a file, with a few things the command line may change."""
from dataclasses import dataclass, field
from typing import Optional

import yaml


@dataclass
class EncoderConfig:
    checkpoint: Optional[str] = None
    layers: int = 12


@dataclass
class LabConfig:
    encoder: EncoderConfig = field(default_factory=EncoderConfig)
    vocoder: str = "pretrained/vocoder.pt"


def read(path):
    with open(path) as stream:
        raw = yaml.safe_load(stream)
    encoder = EncoderConfig(**raw.get("encoder", {}))
    return LabConfig(encoder=encoder, vocoder=raw["vocoder"])
