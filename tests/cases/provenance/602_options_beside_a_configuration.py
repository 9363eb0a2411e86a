"""Options that are put beside what an object held already: a namespace made of a configuration file."""
import argparse
import json
import os
import sys

import toml
import torch
import yaml


def with_config(args, parser):
    if not args.config_file:
        return args
    with open("train.toml") as stream:
        sections = toml.load(stream)
    flat = {}
    for name, section in sections.items():
        if not isinstance(section, dict):
            flat[name] = section
            continue
        for key, value in section.items():
            flat[key] = value
    args = parser.parse_args(namespace=argparse.Namespace(**flat))
    args.config_file = args.config_file.removesuffix(".toml")
    return args


def training():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights")
    parser.add_argument("--config_file")
    args = with_config(parser.parse_args(), parser)
    return torch.load(args.weights)  # expect: unsafe command_line,configuration


def filled():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights")
    parser.add_argument("--teacher")
    known = argparse.Namespace(weights=os.environ["WEIGHTS"])
    args, rest = parser.parse_known_args(None, known)
    torch.load(args.teacher)  # expect: unsafe command_line
    return torch.load(args.weights)  # expect: unsafe command_line,environment


def parts(**options):
    space = argparse.Namespace(**options)
    torch.load(space.student)  # expect: unsafe environment
    return torch.load(space.teacher)  # expect: unsafe standard_input


def merged(stream):
    space = argparse.Namespace(**{**yaml.safe_load(stream), "head": sys.argv[1]})
    torch.load(space.head)  # expect: unsafe command_line
    return torch.load(space.body)  # expect: unsafe configuration


def fields(path):
    flat = {}
    for key, value in json.load(open("fields.json")).items():
        flat[key] = value
    space = argparse.Namespace(**flat)
    return torch.load(space.model)  # expect: unsafe configuration


training()
filled()
parts(student=os.environ["STUDENT"], teacher=input())
merged(open("parts.yaml"))
