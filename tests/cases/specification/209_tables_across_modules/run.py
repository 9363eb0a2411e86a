"""Tables of functions and classes are kept in a module of their own."""
import os
import sys

from pipeline import tables
from pipeline.tables import FUNCTIONS, PASSES


def main():
    path = sys.argv[1]
    extension = os.path.splitext(path)[1]
    print(FUNCTIONS[extension](path))
    reader = tables.CLASSES[sys.argv[2]](os.environ["FITTED"])
    print(reader.read())
    name = input("model: ")
    for step in PASSES:
        step(name)


if __name__ == "__main__":
    main()
