"""An unpickler with a table of names, and one that forbids some modules."""
import collections
import io
import pickle
import sys

ALLOWED = {
    ("collections", "OrderedDict"): collections.OrderedDict,
    ("builtins", "set"): set,
}


class TableUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        try:
            return ALLOWED[module, name]
        except KeyError:
            raise pickle.UnpicklingError(f"{module}.{name} is not allowed") from None


class ForbiddingUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if module in ("os", "subprocess", "posix"):
            raise pickle.UnpicklingError(f"{module}.{name} is forbidden")
        return super().find_class(module, name)


def table_loads(data):
    return TableUnpickler(io.BytesIO(data)).load()  # expect: safe restricted_unpickling


def forbidding_loads(data):
    return ForbiddingUnpickler(io.BytesIO(data)).load()  # expect: unsafe standard_input


content = sys.stdin.buffer.read()
print(table_loads(content), forbidding_loads(content))
