"""Unpicklers whose find_class does not look as if the pickle had a say: it keeps the name and asks another method."""
import importlib
import pickle
import sys


class Remembers(pickle.Unpickler):
    def find_class(self, module, name):
        self.wanted = (module, name)
        return self.resolve()

    def resolve(self):
        return super().find_class(*self.wanted)


class ChoosesModule(pickle.Unpickler):
    def find_class(self, module, name):
        return importlib.import_module(module).loads


class Placeholder:
    pass


class Replaces(pickle.Unpickler):
    def find_class(self, module, name):
        return Placeholder


with open(sys.argv[1], "rb") as file:
    Remembers(file).load()  # expect: unsafe command_line
with open(sys.argv[1], "rb") as file:
    ChoosesModule(file).load()  # expect: unsafe command_line
with open(sys.argv[1], "rb") as file:
    Replaces(file).load()  # expect: safe restricted_unpickling
