"""Two classes of the file have the method, and nothing says whose it is: nobody is known to call either."""
import sys

import fabricnet
import torch


class Vocoder(fabricnet.Module):
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe parameter


class Settings:
    def load(self, path):
        return open(path).read()


def main(current):
    fabricnet.latest(current).load(sys.argv[1])

