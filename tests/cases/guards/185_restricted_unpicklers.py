"""Unpicklers of one's own, as the manual of pickle recommends and as people adapt them."""
import builtins
import importlib
import io
import pickle
import sys
from collections import OrderedDict

import numpy as np
import torch
from flask import Flask, request

app = Flask(__name__)
SAFE_BUILTINS = {"range", "complex", "set", "frozenset", "slice"}
ALLOWED = {
    ("collections", "OrderedDict"): OrderedDict,
    ("numpy", "ndarray"): np.ndarray,
    ("numpy", "dtype"): np.dtype,
}
SAFE_MODULES = ("numpy", "collections")
BLOCKED = {("os", "system"), ("posix", "system"), ("builtins", "eval")}


class RestrictedUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "builtins" and name in SAFE_BUILTINS:
            return getattr(builtins, name)
        raise pickle.UnpicklingError(f"global '{module}.{name}' is forbidden")


class TableUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        try:
            return ALLOWED[(module, name)]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name}") from None


class MissingUnpickler(pickle.Unpickler):
    """Gives a placeholder for what is unknown."""

    def find_class(self, module, name):
        if (module, name) in ALLOWED:
            return super().find_class(module, name)
        return type(name, (), {"__module__": module})


class RenamingUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "old.package":
            module = "new.package"
        return super().find_class(module, name)


class BlockingUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) in BLOCKED:
            raise pickle.UnpicklingError("blocked")
        return super().find_class(module, name)


class LoggingUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) not in ALLOWED:
            print("loading an unexpected global", module, name, file=sys.stderr)
        return super().find_class(module, name)


class PrefixUnpickler(pickle.Unpickler):
    """Anything below the package of the project's own records."""

    def find_class(self, module, name):
        if module != "project.records":
            raise pickle.UnpicklingError(module)
        return getattr(importlib.import_module(module), name)


def restricted_loads(data):
    return RestrictedUnpickler(io.BytesIO(data)).load()  # expect: safe restricted_unpickling


def table_loads(data):
    return TableUnpickler(io.BytesIO(data)).load()  # expect: safe restricted_unpickling


@app.post("/a")
def first():
    return str(restricted_loads(request.data))


@app.post("/b")
def second():
    return str(table_loads(request.data))


@app.post("/c")
def third():
    return str(MissingUnpickler(io.BytesIO(request.data)).load())  # expect: safe restricted_unpickling


@app.post("/d")
def fourth():
    return str(RenamingUnpickler(io.BytesIO(request.data)).load())  # expect: unsafe web_request


@app.post("/e")
def fifth():
    return str(BlockingUnpickler(io.BytesIO(request.data)).load())  # expect: unsafe web_request


@app.post("/f")
def sixth():
    return str(LoggingUnpickler(io.BytesIO(request.data)).load())  # expect: unsafe web_request


@app.post("/g")
def seventh():
    stream = io.BytesIO(request.data)
    RestrictedUnpickler(stream)
    return str(pickle.load(stream))  # expect: unsafe web_request


class restricted_pickle:
    """A stand-in for the module, for torch.load."""

    Unpickler = TableUnpickler
    load = staticmethod(lambda stream, **kwargs: TableUnpickler(stream, **kwargs).load())  # expect: safe restricted_unpickling


@app.post("/h")
def eighth():
    return str(torch.load(io.BytesIO(request.data), pickle_module=restricted_pickle, weights_only=False))  # expect: safe restricted_unpickling


class renaming_pickle:
    Unpickler = RenamingUnpickler


@app.post("/i")
def ninth():
    return str(torch.load(io.BytesIO(request.data), pickle_module=renaming_pickle, weights_only=False))  # expect: unsafe web_request
