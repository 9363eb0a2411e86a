"""A wrapper's flag: every caller says True, one caller says False, nobody calls."""
import sys

import torch


def load_tensors(path, weights_only):
    return torch.load(path, map_location="cpu", weights_only=weights_only)  # expect: safe restricted_unpickling


def load_anything(path, weights_only):
    return torch.load(path, map_location="cpu", weights_only=weights_only)  # expect: unsafe command_line


def load_public(path, weights_only=True):
    return torch.load(path, map_location="cpu", weights_only=weights_only)  # expect: unsafe parameter


def main():
    load_tensors(sys.argv[1], True)
    load_tensors(sys.argv[2], weights_only=True)
    load_anything(sys.argv[1], True)
    load_anything(sys.argv[2], weights_only=False)


main()
