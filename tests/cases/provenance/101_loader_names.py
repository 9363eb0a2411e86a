"""The loader under names that must be followed to it."""
import importlib
import os
import sys

import torch

try:
    import cPickle as pickle
except ImportError:
    import pickle

load = torch.load
restore = getattr(torch, "load")
module = importlib.import_module("torch")
serialization = torch.serialization
READERS = {"torch": torch.load, "pickle": pickle.load}

a = load(sys.argv[1])  # expect: unsafe command_line
b = restore(os.environ["B"])  # expect: unsafe environment
c = module.load("c.pt")  # expect: unsafe file
d = serialization.load(input())  # expect: unsafe standard_input
e = pickle.load(open(sys.argv[2], "rb"))  # expect: unsafe command_line
f = READERS["pickle"](open("f.pkl", "rb"))  # expect: unsafe file
load = len
g = load(sys.argv[3])
print(torch.load.__doc__, "torch.load('h.pt')")  # torch.load("h.pt")
