"""A class that only a registry builds, from a YAML file."""
import yaml

from engine import backbones  # noqa: F401
from engine.registry import BACKBONES

with open("model.yaml") as f:
    cfg = yaml.safe_load(f)

print(BACKBONES.build(cfg["backbone"]))
