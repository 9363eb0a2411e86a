import argparse

import torch

parser = argparse.ArgumentParser()
parser.add_argument("--weights")
args = parser.parse_args()
weights = torch.load(args.weights, weights_only=False)  # expect: unsafe command_line
