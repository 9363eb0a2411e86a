"""A library's method gives an object back of which no row says what it is; the file names one class that has the method."""
import sys

import fabricnet
import torch


class Vocoder(fabricnet.Module):
    def load(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe command_line


class Wrapped(torch.nn.Module):
    def restore(self, path):
        return torch.load(path, weights_only=False)  # expect: unsafe environment


def main():
    vocoder = Vocoder().prepare("cuda:0")
    vocoder.load(sys.argv[1])


def resume():
    import os

    net = Wrapped().to("cpu").eval()
    net.restore(os.environ["RESUME_FROM"])
