"""A configuration file gives defaults to the options."""
import argparse

import yaml


def parse():
    pre = argparse.ArgumentParser(add_help=False)
    pre.add_argument("-c", "--config", metavar="FILE")
    known, remaining = pre.parse_known_args()

    parser = argparse.ArgumentParser(parents=[pre])
    parser.add_argument("--initial-checkpoint", default="")
    parser.add_argument("--epochs", type=int, default=10)
    if known.config:
        with open(known.config) as f:
            parser.set_defaults(**yaml.safe_load(f))
    return parser.parse_args(remaining)
