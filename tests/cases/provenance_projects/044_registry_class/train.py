"""Builds a model from a configuration file."""
import os
import sys

import yaml
from zoo import MODELS, READERS
from zoo.registry import build_from_cfg

with open(sys.argv[1]) as handle:
    config = yaml.safe_load(handle)
model = build_from_cfg(config["model"], MODELS)
print(READERS.run("read_plain", os.environ["PLAIN"]))
