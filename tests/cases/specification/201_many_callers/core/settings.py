import os
import tomllib

from . import io


def configured():
    with open("core.toml", "rb") as f:
        table = tomllib.load(f)
    return io.read(table["model"], cache=False)


def deployed():
    return io.read(os.environ["CORE_MODEL"])
