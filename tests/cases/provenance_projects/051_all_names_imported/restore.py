"""Loaders of a library whose name comes by `from … import *`."""
import sys

from common import *


class Other:
    def load_model(self, path):
        return path


def restore(path):
    return keras.models.load_model(path)  # expect: unsafe command_line


def restore_store(path):
    return store.load(path)  # expect: unsafe command_line


def no_loader(other, path):
    other.load_model(path)
    return os.path.join(path, "x")


restore(sys.argv[1])
restore_store(sys.argv[1])
no_loader(Other(), sys.argv[1])
