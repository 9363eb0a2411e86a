"""A base class fetches the files of a table into its folder; each model loads one of them by name."""
import os
from urllib.request import urlretrieve

import torch


class Fetched:
    folder = "models"
    table = {}

    def path(self, name):
        return os.path.join(self.folder, name)

    def fetch(self):
        for entry in self.table.values():
            target = self.path(entry["file"])
            if not os.path.exists(target):
                urlretrieve(entry["url"], target)


class Detector(Fetched):
    table = {"model": {"url": "https://models.example.org/detector.pt", "file": "detector.pt"}}

    def load(self):
        return torch.load(self.path("detector.pt"))  # expect: unsafe network


detector = Detector()
detector.fetch()
detector.load()
