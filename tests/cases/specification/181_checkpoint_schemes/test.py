"""Tests a detector."""
import argparse

import torch

from runner import load_checkpoint


def parse_args():
    parser = argparse.ArgumentParser(description="test a detector")
    parser.add_argument("checkpoint", help="checkpoint file or URL")
    return parser.parse_args()


if __name__ == "__main__":
    load_checkpoint(torch.nn.Linear(1, 1), parse_args().checkpoint)
