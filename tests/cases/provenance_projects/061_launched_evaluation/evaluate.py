"""The one caller of main() is a function that is handed it; a method of its parameter is asked about before."""
import argparse
import os

import torch

from app.launching import launch


def main(experiment, args, count):
    folder = os.path.join(experiment.output, args.name)
    evaluator = experiment.make_evaluator(args.batch, count, args.quick)
    if not args.speed:
        if args.checkpoint is None:
            path = os.path.join(folder, "best.pth")
        else:
            path = args.checkpoint
        state = torch.load(path, map_location="cpu")  # expect: unsafe command_line
        evaluator.run(state)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint")
    args = parser.parse_args()
    launch(main, 2, args=(None, args, 2))
