"""The class of each object is known from where it was made."""
import json
import sys

from stores.features import FeatureStore
from stores.labels import LabelStore
from stores.models import ModelStore


class Program:
    def __init__(self):
        self.models = ModelStore()
        self.features = FeatureStore()
        self.labels = LabelStore()

    def run(self):
        with open("program.json") as handle:
            config = json.load(handle)
        return self.models.read(sys.argv[1]), self.features.read(config["features"])


def make_store():
    return ModelStore()


Program().run()
make_store().read(sys.argv[2])
