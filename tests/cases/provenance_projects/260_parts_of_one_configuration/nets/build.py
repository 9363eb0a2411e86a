"""Builds whatever a configuration names."""
import importlib


def build(settings):
    if "target" not in settings:
        raise KeyError("no target")
    return find(settings["target"])(**settings.get("params", dict()))


def find(dotted):
    module, name = dotted.rsplit(".", 1)
    return getattr(importlib.import_module(module, package=None), name)
