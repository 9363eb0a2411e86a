"""Modules imported one way or the other."""
import sys

try:
    import cPickle as pickle
except ImportError:
    import pickle

try:
    import torch
except ImportError:
    torch = None

with open(sys.argv[1], "rb") as f:
    data = pickle.load(f)  # expect: unsafe command_line

if torch is not None:
    model = torch.load(sys.argv[2])  # expect: unsafe command_line


def later():
    import torch as T
    from joblib import load as jl

    first = T.load(sys.argv[3])  # expect: unsafe command_line
    second = jl("later.joblib")  # expect: unsafe file
    return first, second


def inner(name):
    from torch import load

    return load(name)  # expect: unsafe standard_input


inner(input())
