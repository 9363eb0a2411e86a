"""Every file is checked, or at least one is."""
import argparse

import torch

from checks import ok, require_all


def every(paths):
    require_all(paths)
    return [torch.load(p) for p in paths]  # expect: safe integrity_check


def every_by_all(paths):
    if not all(ok(p) for p in paths):
        raise ValueError("a file was changed")
    return [torch.load(p) for p in paths]  # expect: safe integrity_check


def at_least_one(paths):
    if not any(ok(p) for p in paths):
        raise ValueError("all files were changed")
    return [torch.load(p) for p in paths]  # expect: unsafe command_line


def filtered(paths):
    good = [p for p in paths if ok(p)]
    return [torch.load(p) for p in good]  # expect: safe integrity_check


def first_only(paths):
    if not ok(paths[0]):
        raise ValueError(paths[0])
    return [torch.load(p) for p in paths]  # expect: unsafe command_line


parser = argparse.ArgumentParser()
for letter in "abcde":
    parser.add_argument(f"-{letter}", nargs="+", required=True)
args = parser.parse_args()
every(args.a), every_by_all(args.b), at_least_one(args.c), filtered(args.d), first_only(args.e)
