"""Subclasses are collected by __init_subclass__ and made from a table of a file."""
import yaml


class Plugin:
    kinds = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.kinds[cls.__name__.lower()] = cls

    @staticmethod
    def create(entry):
        options = dict(entry)
        kind = options.pop("kind")
        return Plugin.kinds[kind](**options)


def from_file(file):
    with open(file) as f:
        return [Plugin.create(entry) for entry in yaml.safe_load(f)["plugins"]]
