"""Parsers that functions of others add to and give back, and options of a parser's parents."""
import argparse

import torch
import vendor


def extended(parent):
    parser = argparse.ArgumentParser(parents=[parent], add_help=False)
    parser.add_argument("--width", type=int, default=3)
    return parser


def by_vendor():
    parser = argparse.ArgumentParser()
    parser.add_argument("--resume")
    parser = vendor.add_options(parser)
    args = parser.parse_args()
    return torch.load(args.resume, weights_only=False)  # expect: unsafe command_line


def with_parent():
    parser = argparse.ArgumentParser()
    parser.add_argument("--start-from")
    args, rest = extended(parser).parse_known_args()
    return torch.load(args.start_from, weights_only=False)  # expect: unsafe command_line


class Codebook:
    def __init__(self, size, start=""):
        if start == "":
            self.weight = torch.zeros(size)
        else:
            self.weight = torch.load(start, weights_only=False)  # expect: unsafe parameter


Codebook(5)
