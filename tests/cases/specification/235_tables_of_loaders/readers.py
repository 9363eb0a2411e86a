import pickle

import joblib
import torch


def read_pickle(path):
    with open(path, "rb") as handle:
        return pickle.load(handle)  # expect: unsafe command_line


def read_other(path):
    return torch.load(path)  # expect: unsafe command_line


def read_joblib(path):
    return joblib.load(path)  # expect: unsafe environment


class Readers:
    table = {".pkl": read_pickle}

    @classmethod
    def register(cls, suffix):
        def add(function):
            cls.table[suffix] = function
            return function

        return add

    @classmethod
    def read(cls, path, suffix):
        return cls.table.get(suffix, read_other)(path)


@Readers.register(".npz")
def read_arrays(path):
    return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling
