"""Unpicklers that let in a whole module, everything, or nothing."""
import builtins
import io
import pickle
import sys


class AllBuiltins(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "builtins":
            return getattr(builtins, name)
        raise pickle.UnpicklingError(f"{module}.{name}")


class Warns(pickle.Unpickler):
    def find_class(self, module, name):
        if module != "builtins" or name not in {"set", "dict"}:
            print("unusual global", module, name)
        return super().find_class(module, name)


class Two(pickle.Unpickler):
    def find_class(self, module, name):
        match (module, name):
            case ("collections", "OrderedDict") | ("builtins", "set"):
                return super().find_class(module, name)
            case _:
                raise pickle.UnpicklingError(f"{module}.{name}")


class Table(pickle.Unpickler):
    classes = {("builtins", "set"): set, ("builtins", "frozenset"): frozenset}

    def find_class(self, module, name):
        try:
            return self.classes[module, name]
        except KeyError:
            raise pickle.UnpicklingError(name) from None


data = sys.stdin.buffer.read()
AllBuiltins(io.BytesIO(data)).load()  # expect: unsafe standard_input
Warns(io.BytesIO(data)).load()  # expect: unsafe standard_input
Two(io.BytesIO(data)).load()  # expect: safe restricted_unpickling
Table(io.BytesIO(data)).load()  # expect: safe restricted_unpickling
