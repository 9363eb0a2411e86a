"""Restricted first, and what happens when that fails."""
import pickle
import sys

import torch


def loosen(path):
    try:
        return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling
    except pickle.UnpicklingError:
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


def refuse(path):
    try:
        return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling
    except pickle.UnpicklingError:
        raise SystemExit(f"{path} holds more than tensors")


def in_a_loop(path):
    for flag in (True, False):
        try:
            return torch.load(path, weights_only=flag)  # expect: unsafe command_line
        except Exception as error:
            print(flag, error)


loosen(sys.argv[1]), refuse(sys.argv[1]), in_a_loop(sys.argv[1])
