"""A settings file is laid over parsed options: attributes are set by names that only the file knows."""
import argparse
import os

import torch
import yaml


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--settings", type=argparse.FileType("r"))
    parser.add_argument("--weights")
    parser.add_argument("--teacher", default="teacher.pt")
    return parser.parse_args()


def through_dict():
    args = options()
    if args.settings:
        table = args.__dict__
        for key, value in yaml.safe_load(args.settings).items():
            table[key] = value
    torch.load(f"{args.weights}/last.pt")  # expect: unsafe command_line,configuration


def through_dict_at_once():
    args = options()
    for key, value in yaml.safe_load(args.settings).items():
        args.__dict__[key] = value
    torch.load(args.teacher)  # expect: unsafe command_line,configuration,file


def through_vars():
    args = options()
    table = vars(args)
    table.update(yaml.safe_load(args.settings))
    torch.load(args.weights)  # expect: unsafe command_line,configuration
    torch.load(table["weights"])  # expect: unsafe command_line,configuration


def through_setattr():
    args = options()
    for key, value in yaml.safe_load(args.settings).items():
        if hasattr(args, key):
            setattr(args, key, value)
    torch.load(args.weights)  # expect: unsafe command_line,configuration


def overlay(target, values):
    for key, value in values.items():
        setattr(target, key, value)


def through_helper():
    args = options()
    overlay(args, yaml.safe_load(args.settings))
    torch.load(args.weights)  # expect: unsafe command_line,configuration


def known_names():
    args = options()
    setattr(args, "weights", os.environ["WEIGHTS"])
    for key, value in {"teacher": os.environ["TEACHER"], "epochs": 3}.items():
        setattr(args, key, value)
    torch.load(args.weights)  # expect: unsafe command_line,environment
    torch.load(args.teacher)  # expect: unsafe command_line,environment,file


def behind_a_plain_store():
    args = options()
    args.weights = "weights.pt"
    for key, value in yaml.safe_load(args.settings).items():
        setattr(args, key, value)
    torch.load(args.weights)  # expect: unsafe command_line,configuration,file


def before_a_plain_store():
    args = options()
    for key, value in yaml.safe_load(args.settings).items():
        setattr(args, key, value)
    args.weights = "weights.pt"
    torch.load(args.weights)  # expect: unsafe file
