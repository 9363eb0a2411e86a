"""A literal list of choices, and options without one."""
import argparse

import torch

parser = argparse.ArgumentParser()
group = parser.add_argument_group("models")
group.add_argument("--variant", choices=["weights/s.pt", "weights/m.pt", "weights/l.pt"], required=True)
exclusive = parser.add_mutually_exclusive_group()
exclusive.add_argument("--ema")
exclusive.add_argument("--raw")
args = parser.parse_args()

variant = torch.load(args.variant)  # expect: safe allow_list
if args.ema:
    model = torch.load(args.ema)  # expect: unsafe command_line
else:
    model = torch.load(args.raw or "raw.pt")  # expect: unsafe command_line,file
print(variant, model)
