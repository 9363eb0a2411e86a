"""persistent_load restricts no globals; a list of names in find_class does."""
import pickle

import torch

STORAGE = {}


class StorageUnpickler(pickle.Unpickler):
    def persistent_load(self, key):
        if key not in STORAGE:
            raise pickle.UnpicklingError(key)
        return STORAGE[key]


class TensorUnpickler(pickle.Unpickler):
    NAMES = {"_rebuild_tensor_v2", "_rebuild_parameter"}

    def find_class(self, module, name):
        if module == "torch._utils" and name in self.NAMES:
            return getattr(torch._utils, name)
        raise pickle.UnpicklingError(f"{module}.{name}")


def storages(path):
    with open(path, "rb") as f:
        return StorageUnpickler(f).load()  # expect: unsafe file


def tensors(path):
    with open(path, "rb") as f:
        return TensorUnpickler(f).load()  # expect: safe restricted_unpickling


print(storages("storage.pkl"), tensors("tensors.pkl"))
