"""Unpickler subclasses: names listed, a prefix that lets everything in, and nothing overridden."""
import builtins
import io
import pickle
import sys

SAFE = {"range", "complex", "set", "frozenset", "slice"}


class Listed(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "builtins" and name in SAFE:
            return getattr(builtins, name)
        raise pickle.UnpicklingError(f"global '{module}.{name}' is forbidden")


class Renaming(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "old_package.models":
            module = "new_package.models"
        return super().find_class(module, name)


class Persistent(pickle.Unpickler):
    def persistent_load(self, pid):
        return pid


data = sys.stdin.buffer.read()
a = Listed(io.BytesIO(data)).load()  # expect: safe restricted_unpickling
b = Renaming(io.BytesIO(data)).load()  # expect: unsafe standard_input
c = Persistent(io.BytesIO(data)).load()  # expect: unsafe standard_input
unpickler = pickle.Unpickler(io.BytesIO(data))
d = unpickler.load()  # expect: unsafe standard_input
