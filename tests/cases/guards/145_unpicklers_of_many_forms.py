"""find_class with lists in helpers, locals and loops, and look-alikes that let in a module or what they know is bad."""
import builtins
import importlib
import io
import pickle
import sys
from collections import OrderedDict

SAFE_MODULES = {"builtins", "collections"}
SAFE = [("builtins", "set"), ("collections", "OrderedDict")]
FORBIDDEN = {"eval", "exec", "system"}
RUNS_CODE = {("builtins", "set"), ("builtins", "eval")}


def is_safe(module, name):
    return (module, name) in SAFE


def require_safe(full):
    if full not in {"builtins.set", "collections.OrderedDict"}:
        raise pickle.UnpicklingError(full)


class OfModules(pickle.Unpickler):
    def find_class(self, module, name):
        if module in SAFE_MODULES:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(module)


class OfHelper(pickle.Unpickler):
    def find_class(self, module, name):
        if not is_safe(module, name):
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


class OfLocal(pickle.Unpickler):
    def find_class(self, module, name):
        full = f"{module}.{name}"
        require_safe(full)
        return getattr(importlib.import_module(module), name)


class OfLoop(pickle.Unpickler):
    def find_class(self, module, name):
        for safe_module, safe_name in SAFE:
            if module == safe_module and name == safe_name:
                return super().find_class(module, name)
        raise pickle.UnpicklingError(name)


class OfAny(pickle.Unpickler):
    def find_class(self, module, name):
        if any((module, name) == one for one in SAFE):
            return super().find_class(module, name)
        return None


class ByItself(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "collections":
            return OrderedDict
        raise pickle.UnpicklingError(name)


class Forbids(pickle.Unpickler):
    def find_class(self, module, name):
        if name in FORBIDDEN:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


class ListsEval(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) not in RUNS_CODE:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


class FallsBack(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) in SAFE:
            return super().find_class(module, name)
        return getattr(builtins, name, None)


class Prefix(pickle.Unpickler):
    def find_class(self, module, name):
        if not module.startswith("numpy."):
            raise pickle.UnpicklingError(module)
        return super().find_class(module, name)


data = sys.stdin.buffer.read()
OfModules(io.BytesIO(data)).load()  # expect: unsafe standard_input
OfHelper(io.BytesIO(data)).load()  # expect: safe restricted_unpickling
OfLocal(io.BytesIO(data)).load()  # expect: safe restricted_unpickling
OfLoop(io.BytesIO(data)).load()  # expect: safe restricted_unpickling
OfAny(io.BytesIO(data)).load()  # expect: safe restricted_unpickling
ByItself(io.BytesIO(data)).load()  # expect: safe restricted_unpickling
Forbids(io.BytesIO(data)).load()  # expect: unsafe standard_input
ListsEval(io.BytesIO(data)).load()  # expect: unsafe standard_input
FallsBack(io.BytesIO(data)).load()  # expect: unsafe standard_input
Prefix(io.BytesIO(data)).load()  # expect: unsafe standard_input
