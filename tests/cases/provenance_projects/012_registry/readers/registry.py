"""The registry."""
READERS = {}


def register(*suffixes):
    def add(function):
        for suffix in suffixes:
            READERS[suffix] = function
        return function

    return add


def read(path):
    return READERS[path.rsplit(".", 1)[-1]](path)
