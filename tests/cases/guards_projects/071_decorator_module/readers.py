"""A decorator of another module compares a digest; another one only writes a line."""
import sys

import torch

from guards import logged, pinned


@pinned("f10f59c354dbf74dc5e5a19ffb0012260bed997fe72a940f28af5848a0da8e4a")
def read_prior(path):
    return torch.load(path)  # expect: safe integrity_check


@logged
def read_posterior(path):
    return torch.load(path)  # expect: unsafe command_line


read_prior(sys.argv[1])
read_posterior(sys.argv[2])
