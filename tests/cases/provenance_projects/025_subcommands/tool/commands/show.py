"""Shows a checkpoint."""
import torch


def add(commands):
    parser = commands.add_parser("show")
    parser.add_argument("path")
    parser.set_defaults(run=run)


def run(args):
    print(list(torch.load(args.path)))  # expect: unsafe command_line
