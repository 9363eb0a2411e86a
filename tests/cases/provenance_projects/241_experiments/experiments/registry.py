"""Loaders by name."""
LOADERS = {}


def loader(name):
    def put(cls):
        LOADERS[name] = cls
        return cls
    return put


def build(name, **options):
    return LOADERS[name](**options)
