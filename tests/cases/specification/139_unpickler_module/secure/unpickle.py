"""Unpicklers of a project."""
import importlib
import io
import pickle

ALLOWED = {
    ("collections", "OrderedDict"),
    ("numpy", "dtype"),
    ("numpy", "ndarray"),
}
BLOCKED = {("os", "system"), ("builtins", "eval")}


class RestrictedUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) not in ALLOWED:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return getattr(importlib.import_module(module), name)


class LegacyUnpickler(pickle.Unpickler):
    """Blocks what is known to be bad."""

    def find_class(self, module, name):
        if (module, name) in BLOCKED:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return super().find_class(module, name)


class StrictUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError("no globals at all")


def loads(data):
    return RestrictedUnpickler(io.BytesIO(data)).load()  # expect: safe restricted_unpickling


def plain(data):
    return StrictUnpickler(io.BytesIO(data)).load()  # expect: safe restricted_unpickling
