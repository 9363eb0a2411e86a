"""An option without a default has none, whatever another program of the project declares under the same name."""
import argparse

import torch

parser = argparse.ArgumentParser()
parser.add_argument("--weights", type=str)
args = parser.parse_args()
torch.load(args.weights)  # expect: unsafe command_line
