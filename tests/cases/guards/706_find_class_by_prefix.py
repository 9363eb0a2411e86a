"""Unpicklers that decide by the beginning of a module's name, by a table, by a set of pairs, by a registry that grows."""
import builtins
import io
import pickle
import sys

SAFE = {("collections", "OrderedDict"), ("numpy", "dtype"), ("numpy", "ndarray")}
SAFE_BUILTINS = {"set", "frozenset", "complex", "range", "slice"}


class Pairs(pickle.Unpickler):
    def find_class(self, module, name):
        if (module, name) not in SAFE:
            raise pickle.UnpicklingError(f"{module}.{name} is forbidden")
        return super().find_class(module, name)


class Builtins(pickle.Unpickler):
    def find_class(self, module_name, global_name):
        if module_name == "builtins" and global_name in SAFE_BUILTINS:
            return getattr(builtins, global_name)
        raise pickle.UnpicklingError(global_name)


class Prefix(pickle.Unpickler):
    def find_class(self, module, name):
        if module.startswith("numpy"):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(name)


class Block(pickle.Unpickler):
    def find_class(self, module, name):
        if module in ("os", "posix", "subprocess", "builtins"):
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)


class Nothing(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"no globals: {module}.{name}")

    def persistent_load(self, pid):
        raise pickle.UnpicklingError("no persistent ids")


def loads(kind, data):
    return kind(io.BytesIO(data)).load()


data = sys.stdin.buffer.read()
a = Pairs(io.BytesIO(data)).load()  # expect: safe restricted_unpickling
b = Builtins(io.BytesIO(data)).load()  # expect: safe restricted_unpickling
c = Prefix(io.BytesIO(data)).load()  # expect: unsafe standard_input
d = Block(io.BytesIO(data)).load()  # expect: unsafe standard_input
e = Nothing(io.BytesIO(data)).load()  # expect: safe restricted_unpickling
