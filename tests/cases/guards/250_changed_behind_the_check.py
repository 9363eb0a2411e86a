"""What was checked was a part of an object, and all of its parts may have been set since."""
import argparse
import hashlib
import json
import sys

import torch

GOOD = "4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865"


def is_good(path):
    return hashlib.sha256(open(path, "rb").read()).hexdigest() == GOOD


def updated():
    options = {"weights": sys.argv[1]}
    if not is_good(options["weights"]):
        raise ValueError("digest")
    options.update(json.load(sys.stdin))
    return torch.load(options["weights"], weights_only=False)  # expect: unsafe command_line,standard_input


def updated_before():
    options = {"weights": sys.argv[1]}
    options.update(json.load(sys.stdin))
    if not is_good(options["weights"]):
        raise ValueError("digest")
    return torch.load(options["weights"], weights_only=False)  # expect: safe integrity_check


def another_entry():
    options = {"weights": sys.argv[1]}
    if not is_good(options["weights"]):
        raise ValueError("digest")
    options["device"] = sys.argv[2]
    return torch.load(options["weights"], weights_only=False)  # expect: safe integrity_check


def any_entry(key):
    options = {"weights": sys.argv[1]}
    if not is_good(options["weights"]):
        raise ValueError("digest")
    options[key] = sys.argv[2]
    return torch.load(options["weights"], weights_only=False)  # expect: unsafe command_line


def laid_over():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights")
    args = parser.parse_args()
    if not is_good(args.weights):
        raise ValueError("digest")
    for name, value in json.load(sys.stdin).items():
        setattr(args, name, value)
    return torch.load(args.weights, weights_only=False)  # expect: unsafe command_line,standard_input


def laid_over_before():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights")
    args = parser.parse_args()
    for name, value in json.load(sys.stdin).items():
        setattr(args, name, value)
    if not is_good(args.weights):
        raise ValueError("digest")
    return torch.load(args.weights, weights_only=False)  # expect: safe integrity_check


def through_its_mapping():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights")
    args = parser.parse_args()
    if not is_good(args.weights):
        raise ValueError("digest")
    vars(args).update(json.load(sys.stdin))
    return torch.load(args.weights, weights_only=False)  # expect: unsafe command_line,standard_input


def its_name_later():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights")
    args = parser.parse_args()
    path = args.weights
    if not is_good(path):
        raise ValueError("digest")
    vars(args).update(json.load(sys.stdin))
    return torch.load(path, weights_only=False)  # expect: safe integrity_check
