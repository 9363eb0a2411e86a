"""Who chooses the configuration file chooses what is in it."""
import argparse
import json
import os

import torch
import yaml


def read(path):
    with open(path) as handle:
        return yaml.safe_load(handle)


parser = argparse.ArgumentParser()
parser.add_argument("--config", required=True)
parser.add_argument("--extra", default="extra.yaml")
args = parser.parse_args()

a = torch.load(read(args.config)["weights"])  # expect: unsafe configuration,command_line
b = torch.load(json.load(open(os.environ["SETTINGS"]))["weights"])  # expect: unsafe configuration,environment
c = torch.load(yaml.safe_load(open("fixed.yaml"))["weights"])  # expect: unsafe configuration
print(a, b, c, args.extra)
