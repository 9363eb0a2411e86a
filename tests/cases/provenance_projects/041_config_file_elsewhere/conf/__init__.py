"""Reads the configuration once."""
import os
from pathlib import Path

import yaml

with open(Path(__file__).parent / "defaults.yaml") as handle:
    DEFAULTS = yaml.safe_load(handle)


class Conf:
    def __init__(self, values):
        self._values = values
        self.log = os.environ.get("LOG", "log.pt")

    def __getattr__(self, name):
        return self._values[name]

    def get(self, name, default=None):
        return self._values.get(name, default)
