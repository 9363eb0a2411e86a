"""Heads are built from a configuration file that the command names."""
import argparse

import yaml

from det import HEADS, build

parser = argparse.ArgumentParser()
parser.add_argument("config")
args = parser.parse_args()

with open(args.config) as f:
    config = yaml.safe_load(f)
heads = [build(spec, HEADS, channels=16) for spec in config["heads"]]
print(len(heads))
