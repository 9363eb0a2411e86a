"""Unpicklers whose find_class is written in several styles, and some that allow more than they seem to."""
import builtins
import collections
import importlib
import io
import pickle
import pickletools
import sys

ALLOWED = {
    ("collections", "OrderedDict"),
    ("numpy", "dtype"),
    ("numpy", "ndarray"),
    ("numpy.core.multiarray", "_reconstruct"),
}
BY_MODULE = {"builtins": {"list", "dict", "set"}, "collections": {"OrderedDict"}}
PREFIXES = ("sklearn.", "numpy.")


class PairsUnpickler(pickle.Unpickler):
    def find_class(self, module_name, global_name):
        if (module_name, global_name) not in ALLOWED:
            raise pickle.UnpicklingError(f"{module_name}.{global_name} is forbidden")
        return super().find_class(module_name, global_name)


def pairs(stream):
    return PairsUnpickler(stream).load()  # expect: safe restricted_unpickling


class NestedTable(pickle.Unpickler):
    def find_class(self, module, name):
        allowed = BY_MODULE.get(module, ())
        if name in allowed:
            return getattr(importlib.import_module(module), name)
        raise pickle.UnpicklingError(name)


def nested_table(data: bytes):
    return NestedTable(io.BytesIO(data)).load()  # expect: safe restricted_unpickling


class DottedNames(pickle.Unpickler):
    allowed = frozenset({"collections.OrderedDict", "builtins.set"})

    def find_class(self, module, name):
        if f"{module}.{name}" in self.allowed:
            return pickle.Unpickler.find_class(self, module, name)
        raise pickle.UnpicklingError(name)


def dotted_names(data: bytes):
    with io.BytesIO(data) as stream:
        return DottedNames(stream).load()  # expect: safe restricted_unpickling


class Matching(pickle.Unpickler):
    def find_class(self, module, name):
        match module, name:
            case "collections", "OrderedDict":
                return collections.OrderedDict
            case "builtins", "set" | "frozenset":
                return getattr(builtins, name)
            case _:
                raise pickle.UnpicklingError(name)


def matching(data: bytes):
    return Matching(io.BytesIO(data)).load()  # expect: safe restricted_unpickling


class Substituting(pickle.Unpickler):
    table = {("collections", "OrderedDict"): collections.OrderedDict}

    def find_class(self, module, name):
        try:
            return self.table[module, name]
        except KeyError:
            raise pickle.UnpicklingError(name) from None


def substituting(stream):
    return Substituting(stream, encoding="latin1").load()  # expect: safe restricted_unpickling


class Nothing(pickle.Unpickler):
    def find_class(self, *where):
        raise pickle.UnpicklingError("no globals at all")


def nothing(stream):
    unpickler = Nothing(stream)
    unpickler.persistent_load = lambda pid: None
    return unpickler.load()  # expect: safe restricted_unpickling


class Stub:
    def __init__(self, *args):
        self.args = args


class Stubs(pickle.Unpickler):
    def find_class(self, module, name):
        return Stub


def stubs(stream):
    return Stubs(stream).load()  # expect: safe restricted_unpickling


class Prefixed(pickle.Unpickler):
    def find_class(self, module, name):
        if module.startswith(PREFIXES):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(name)


def prefixed(stream):
    return Prefixed(stream).load()  # expect: unsafe parameter


class Builtins(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "builtins":
            return getattr(builtins, name)
        raise pickle.UnpicklingError(name)


def all_builtins(stream):
    return Builtins(stream).load()  # expect: unsafe parameter


class Blocking(pickle.Unpickler):
    BAD = {("os", "system"), ("builtins", "eval"), ("builtins", "exec"), ("subprocess", "Popen")}

    def find_class(self, module, name):
        if (module, name) in self.BAD:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


def blocking(stream):
    return Blocking(stream).load()  # expect: unsafe parameter


class Warning_(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) not in ALLOWED:
            print("suspicious:", module, name, file=sys.stderr)
        return super().find_class(module, name)


def warning(stream):
    return Warning_(stream).load()  # expect: unsafe parameter


class FallsBack(pickle.Unpickler):
    def find_class(self, module, name):
        table = {"OrderedDict": collections.OrderedDict}
        return table.get(name) or super().find_class(module, name)


def falls_back(stream):
    return FallsBack(stream).load()  # expect: unsafe parameter


class WithGetattr(pickle.Unpickler):
    allowed = {("builtins", "getattr"), ("collections", "OrderedDict")}

    def find_class(self, module, name):
        if (module, name) in self.allowed:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(name)


def with_getattr(stream):
    return WithGetattr(stream).load()  # expect: unsafe parameter


class Misspelt(pickle.Unpickler):
    def findclass(self, module, name):
        raise pickle.UnpicklingError(name)


def misspelt(stream):
    return Misspelt(stream).load()  # expect: unsafe parameter


class Switchable(pickle.Unpickler):
    def __init__(self, stream, trusted=False):
        super().__init__(stream)
        self.trusted = trusted

    def find_class(self, module, name):
        if self.trusted or (module, name) in ALLOWED:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(name)


def switchable(stream, trusted):
    return Switchable(stream, trusted).load()  # expect: unsafe parameter


class Growing(pickle.Unpickler):
    seen = {("collections", "OrderedDict")}

    def find_class(self, module, name):
        self.seen.add((module, name))
        if (module, name) not in self.seen:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


def growing(stream):
    return Growing(stream).load()  # expect: unsafe parameter


def opcodes_first(data: bytes):
    for opcode, argument, _ in pickletools.genops(data):
        if opcode.name in ("GLOBAL", "STACK_GLOBAL", "INST", "REDUCE"):
            raise pickle.UnpicklingError(argument)
    return PairsUnpickler(io.BytesIO(data)).load()  # expect: safe restricted_unpickling


def made_but_not_used(data: bytes):
    PairsUnpickler(io.BytesIO(data))
    return pickle.loads(data)  # expect: unsafe parameter
