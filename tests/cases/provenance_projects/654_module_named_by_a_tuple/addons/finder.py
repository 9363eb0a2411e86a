"""Finds a net by its name: the parts of the module's name stand in a tuple."""
from importlib import import_module


class Finder:
    @staticmethod
    def net(name):
        return Finder._find("nets", name)

    @staticmethod
    def _find(group, name):
        name = name.lower().replace("-", "_")
        module = import_module(".".join(("addons", group, name)))
        return getattr(module, group[:-1].title())
