"""Command lines that the program itself writes out, wholly or in part."""
import argparse
import os
import sys

import torch

parser = argparse.ArgumentParser()
parser.add_argument("-w", "--weights")
parser.add_argument("--fast", action="store_true")
parser.add_argument("model")


def position():
    return torch.load(parser.parse_args(["--fast", os.environ["A"]]).model)  # expect: unsafe environment


def flag():
    return torch.load(parser.parse_args(["--weights", os.environ["B"], sys.argv[1]]).weights)  # expect: unsafe environment


def with_the_rest():
    return torch.load(parser.parse_args(["--fast", *sys.argv[1:]]).weights)  # expect: unsafe command_line


def sum_of_lists():
    return torch.load(parser.parse_args(["--fast"] + sys.argv[1:]).weights)  # expect: unsafe command_line


def main(argv=None):
    return torch.load(parser.parse_args(argv).weights)  # expect: unsafe command_line


main()
