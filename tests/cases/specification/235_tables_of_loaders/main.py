import os
import sys
from os.path import splitext

from readers import Readers, read_joblib

ACTIONS = [("fit", read_joblib), ("count", len)]

if __name__ == "__main__":
    path = sys.argv[1]
    Readers.read(path, splitext(path)[1])
    for _, action in ACTIONS:
        action(os.environ["FITTED"])
