"""python run.py experiment.yaml"""
import sys

import torch
import yaml

from experiments import loaders  # noqa: F401
from experiments.registry import build


def main():
    with open(sys.argv[1]) as stream:
        config = yaml.safe_load(stream)
    made = build(config["loader"]["name"], **config["loader"]["options"])
    state = made.load()
    if config.get("refresh"):
        state = loaders.Hub(**config["hub"]).refresh()
    teacher = torch.load(config["teacher"])  # expect: unsafe configuration,command_line
    return state, teacher


if __name__ == "__main__":
    main()
