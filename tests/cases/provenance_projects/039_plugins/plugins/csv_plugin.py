"""A plugin without models."""


def run(path):
    with open(path) as handle:
        return handle.read()
