"""Settings: files in YAML, and over them what the command line says. One table of all, read by key."""
import sys

import yaml


class Settings:
    def __init__(self, files):
        self.read = self._read(files)
        self.said = self._said()
        self.table = self._together()
        self.table["device"] = "cpu"
        self.table["log_file"] = "run.log"

    def _read(self, files):
        found = dict()
        for file in files:
            with open(file) as stream:
                found.update(yaml.safe_load(stream.read()))
        return found

    def _said(self):
        found = dict()
        for word in sys.argv[1:]:
            name, value = word[2:].split("=")
            found[name] = value
        return found

    def _together(self):
        together = dict()
        together.update(self.read)
        together.update(self.said)
        return together

    def __getitem__(self, key):
        return self.table.get(key)
