"""Unpicklers whose find_class repairs module names or writes a log restrict nothing."""
import pickle
import sys


class RenamingUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        if module.startswith("oldpackage."):
            module = module.replace("oldpackage.", "newpackage.", 1)
        return super().find_class(module, name)


class LoggingUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        print("loading", module, name)
        return super().find_class(module, name)


class NothingUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError("only plain data is accepted")


with open(sys.argv[1], "rb") as f:
    renamed = RenamingUnpickler(f).load()  # expect: unsafe command_line
with open(sys.argv[2], "rb") as f:
    logged = LoggingUnpickler(f).load()  # expect: unsafe command_line
with open(sys.argv[3], "rb") as f:
    plain = NothingUnpickler(f).load()  # expect: safe restricted_unpickling
