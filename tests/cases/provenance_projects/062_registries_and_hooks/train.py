"""Functions found in registries, callbacks called by name, hooks in a dictionary."""
import argparse
import os
from functools import partial

import torch

from zoo import LOADERS, PREPARERS
from zoo.callbacks import Resume, Warm


class Trainer:
    def __init__(self, start_from, callbacks):
        self.start_from = start_from
        self.callbacks = callbacks

    def fire(self, event):
        for callback in self.callbacks:
            getattr(callback, event)(self)


def warm_up(state):
    state["net"] = torch.load(state["path"])  # expect: unsafe command_line


def cool_down(state, path="cold.pt"):
    state["net"] = torch.load(path)  # expect: unsafe environment,file


HOOKS = {"before": [warm_up], "after": [cool_down, partial(cool_down, path=os.environ["COLD"])]}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kind")
    parser.add_argument("--path")
    args = parser.parse_args()
    LOADERS.build(args.kind, path=args.path)
    PREPARERS.build(args.kind, path=os.environ["STATISTICS"])
    Trainer(args.path, [Resume(path=input()), Warm()]).fire("on_start")
    state = {"path": args.path}
    for hook in HOOKS["before"] + HOOKS["after"]:
        hook(state)


if __name__ == "__main__":
    main()
