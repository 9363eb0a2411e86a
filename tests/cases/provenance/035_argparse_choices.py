"""A literal list of choices is an allow list; other types and computed lists are none."""
import argparse
import os

import torch

parser = argparse.ArgumentParser()
parser.add_argument("--model", choices=["models/small.pt", "models/large.pt"], required=True)
parser.add_argument("--head", type=str, metavar="FILE")
parser.add_argument("--epoch", choices=os.listdir("epochs"))
args = parser.parse_args()

model = torch.load(args.model)  # expect: safe allow_list
head = torch.load(args.head)  # expect: unsafe command_line
print(model, head, args.epoch)
