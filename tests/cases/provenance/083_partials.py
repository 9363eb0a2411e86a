"""functools.partial binds a path or a loader."""
import os
import pickle
import sys
from functools import partial

import torch


def load_from(folder, name):
    return torch.load(os.path.join(folder, name))  # expect: unsafe environment,command_line


def bound(path):
    return torch.load(path)  # expect: unsafe file


in_runs = partial(load_from, os.environ["RUNS"])
in_runs(sys.argv[1])
get_bound = partial(bound, path="bound.pt")
get_bound()

load_cpu = partial(torch.load, map_location="cpu")
state = load_cpu(sys.argv[2])  # expect: unsafe command_line
other = load_cpu("other.pt")  # expect: unsafe file
decode = partial(pickle.loads, encoding="latin1")
table = decode(input().encode())  # expect: unsafe standard_input
