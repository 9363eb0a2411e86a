"""The other program: its default counts for itself. Where the default lies beside the code, its last part is no file of its own."""
import argparse
import os

import torch


def beside(name):
    return os.path.join(os.path.dirname(__file__), name)


parser = argparse.ArgumentParser()
parser.add_argument("--weights", type=str, default="net.pt")
parser.add_argument("--labels", type=str, default=beside("labels.pt"))
args = parser.parse_args()
torch.load(args.weights)  # expect: unsafe command_line,file
torch.load(args.labels)  # expect: unsafe command_line,package_data
