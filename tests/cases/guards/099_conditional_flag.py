"""A flag that some condition decides is not provably true."""
import argparse
import os

import torch

parser = argparse.ArgumentParser()
parser.add_argument("checkpoint")
parser.add_argument("--full", action="store_true")
parser.add_argument("--device", default="cpu")
args = parser.parse_args()

by_option = torch.load(args.checkpoint, weights_only=not args.full)  # expect: unsafe command_line
by_environment = torch.load(args.checkpoint, weights_only=os.environ.get("FULL") != "1")  # expect: unsafe command_line
by_device = torch.load(args.checkpoint, weights_only=False if args.device == "cpu" else True)  # expect: unsafe command_line
always = torch.load(args.checkpoint, map_location=args.device, weights_only=True)  # expect: safe restricted_unpickling
