"""A module whose function has the loader's name but loads no model."""
import json


def load(path):
    with open(path) as handle:
        return json.load(handle)
