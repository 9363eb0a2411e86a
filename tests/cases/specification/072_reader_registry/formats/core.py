"""Readers by extension."""
from pathlib import Path

READERS = {}


def reader(*extensions):
    def decorate(function):
        for extension in extensions:
            READERS[extension] = function
        return function

    return decorate


def read(path):
    path = Path(path)
    try:
        function = READERS[path.suffix]
    except KeyError:
        raise ValueError(f"no reader for {path.suffix}") from None
    return function(path)
