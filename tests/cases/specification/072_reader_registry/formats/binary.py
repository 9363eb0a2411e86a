import pickle

import joblib

from .core import reader


@reader(".pkl", ".pickle")
def read_pickle(path):
    with path.open("rb") as f:
        return pickle.load(f)  # expect: unsafe command_line


@reader(".joblib")
def read_joblib(path):
    return joblib.load(path)  # expect: unsafe command_line
