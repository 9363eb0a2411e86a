"""timm's way of reading options."""
import torch

from cli import parse

args = parse()
state = torch.load(args.initial_checkpoint, map_location="cpu")  # expect: unsafe command_line,configuration
print(len(state), args.epochs)
