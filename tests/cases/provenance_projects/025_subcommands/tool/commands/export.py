"""Exports a checkpoint with a configuration beside it."""
import json

import torch


def add(commands):
    parser = commands.add_parser("export")
    parser.add_argument("--config", required=True)
    parser.set_defaults(run=run)


def run(args):
    with open(args.config) as handle:
        settings = json.load(handle)
    export(torch.load(settings["checkpoint"]))  # expect: unsafe configuration,command_line


def export(state):
    print(len(state))


def import_back(path):
    return torch.load(path)  # expect: unsafe parameter
