"""A literal list of choices, choices taken from a directory, and a free argument."""
import argparse
import os

import torch

parser = argparse.ArgumentParser()
parser.add_argument("backbone", choices=["zoo/resnet.pt", "zoo/vit.pt"])
parser.add_argument("head", choices=sorted(os.listdir("heads")))
parser.add_argument("neck")
args = parser.parse_args()

backbone = torch.load(args.backbone)  # expect: safe allow_list
head = torch.load(args.head)  # expect: unsafe command_line
neck = torch.load(args.neck)  # expect: unsafe command_line
print(backbone, head, neck)
