"""Whether the mode of the loader is given by those who call the wrapper."""
import sys

import torch


def by_default(path, **options):
    return torch.load(path, **options)  # expect: safe restricted_unpickling


by_default(sys.argv[1], map_location="cpu")
by_default(sys.argv[1])


def sometimes(path, **options):
    return torch.load(path, **options)  # expect: safe restricted_unpickling


sometimes(sys.argv[1], weights_only=True)
sometimes(sys.argv[1])


def once_off(path, **options):
    return torch.load(path, **options)  # expect: unsafe command_line


once_off(sys.argv[1], weights_only=False)
once_off(sys.argv[1])


def open_to_all(path, **options):
    return torch.load(path, **options)  # expect: unsafe parameter
