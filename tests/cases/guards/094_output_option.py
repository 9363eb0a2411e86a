"""A path from the command line that the program has written itself, and one it has not."""
import argparse

import torch
from torch import nn

parser = argparse.ArgumentParser()
parser.add_argument("output")
parser.add_argument("baseline")
args = parser.parse_args()

model = nn.Linear(10, 2)
torch.save(model.state_dict(), args.output)

written = torch.load(args.output)  # expect: safe trusted_origin
baseline = torch.load(args.baseline)  # expect: unsafe command_line
assert written.keys() == baseline.keys()
