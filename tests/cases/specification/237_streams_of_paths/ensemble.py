import os
import pickle
import sys
from concurrent.futures import ThreadPoolExecutor

import torch

from listing import checkpoints, lines, pairs


def average(root):
    return [torch.load(path) for path in checkpoints(root)]  # expect: unsafe command_line


def by_name():
    table = {}
    for name, path in pairs("models"):
        table[name] = torch.load(path)  # expect: unsafe file
    return table


def parallel():
    with ThreadPoolExecutor() as pool:
        return list(pool.map(torch.load, lines(os.environ["INDEX"])))  # expect: unsafe environment


def first():
    path = next(checkpoints(input("folder: ")))
    return torch.load(path)  # expect: unsafe standard_input


def newest(*folders):
    found = max((p for folder in folders for p in checkpoints(folder)), key=os.path.getmtime)
    with open(found, "rb") as handle:
        return pickle.load(handle)  # expect: unsafe environment,file


average(sys.argv[1])
by_name(), parallel(), first()
newest("runs", os.environ["RUNS"])
