"""Subcommands with set_defaults(func=...): each function gets the parsed arguments."""
import argparse

import torch


def show(args):
    print(list(torch.load(args.checkpoint)))  # expect: unsafe command_line


def merge(args):
    for path in args.inputs:
        print(len(torch.load(path)))  # expect: unsafe command_line
    print(len(torch.load("merge_base.pt")))  # expect: unsafe file


def convert(args):
    print(len(torch.load(args.checkpoint)))  # expect: unsafe parameter


def build_parser():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("show")
    command.add_argument("checkpoint")
    command.set_defaults(func=show)
    command = commands.add_parser("merge")
    command.add_argument("inputs", nargs="+")
    command.set_defaults(func=merge)
    return parser


if __name__ == "__main__":
    arguments = build_parser().parse_args()
    arguments.func(arguments)
