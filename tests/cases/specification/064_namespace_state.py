"""All options become attributes of the trainer."""
import argparse
import types

import torch
import yaml


class Trainer:
    def __init__(self, args):
        self.__dict__.update(vars(args))

    def resume(self):
        return torch.load(self.checkpoint)  # expect: unsafe command_line


class Runner:
    def __init__(self, options):
        for key, value in vars(options).items():
            setattr(self, key, value)

    def resume(self):
        return torch.load(self.checkpoint)  # expect: unsafe command_line


parser = argparse.ArgumentParser()
parser.add_argument("--checkpoint", required=True)
ns = parser.parse_args()
Trainer(ns).resume()
Runner(ns).resume()
torch.load(vars(ns)["checkpoint"])  # expect: unsafe command_line
torch.load(getattr(ns, "checkpoint"))  # expect: unsafe command_line

with open("base.yml") as f:
    loaded = yaml.safe_load(f)
simple = types.SimpleNamespace(**loaded)
torch.load(simple.checkpoint)  # expect: unsafe configuration
again = argparse.Namespace(**loaded)
torch.load(again.checkpoint)  # expect: unsafe configuration
