"""Loaders kept in a dictionary and bound with functools.partial."""
import argparse
import os
import pickle
from functools import partial

import joblib
import torch


def from_pickle(path):
    with open(path, "rb") as f:
        return pickle.load(f)  # expect: unsafe command_line


def from_torch(path):
    return torch.load(path, map_location="cpu")  # expect: unsafe command_line


READERS = {".pkl": from_pickle, ".pt": from_torch, ".pth": from_torch}

strict_load = partial(torch.load, map_location="cpu", weights_only=True)
loose_load = partial(torch.load, map_location="cpu")


def read(path):
    _, extension = os.path.splitext(path)
    return READERS[extension](path)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("model")
    ap.add_argument("scaler")
    ns = ap.parse_args()
    read(ns.model)
    strict = strict_load(ns.scaler)  # expect: safe restricted_unpickling
    loose = loose_load(ns.scaler)  # expect: unsafe command_line
    fitted = joblib.load(ns.scaler)  # expect: unsafe command_line
    print(strict, loose, fitted)


main()
