import sys
import tomllib

from . import backends  # noqa: F401
from .plugins import create


def main(argv=None):
    argv = sys.argv[1:] if argv is None else argv
    with open(argv[0], "rb") as f:
        settings = tomllib.load(f)
    engine = create(settings["backend"], location=settings["location"])
    return engine.open()


if __name__ == "__main__":
    main()
