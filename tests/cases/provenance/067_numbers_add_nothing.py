"""int, float and bool let no path through; the text they were made from does."""
import os
import sys

import torch

epoch = int(sys.argv[1])
rank = int(os.environ.get("RANK", "0"))
ratio = float(input("ratio: "))

a = torch.load(f"runs/epoch_{epoch:03d}.pt")  # expect: unsafe file
b = torch.load("runs/epoch_" + sys.argv[1] + ".pt")  # expect: unsafe command_line
c = torch.load(os.path.join(sys.argv[2], "rank_%d.pt" % rank))  # expect: unsafe command_line
d = torch.load("runs/{}_{}.pt".format(ratio, bool(os.getenv("EMA"))))  # expect: unsafe file
e = torch.load(f"runs/rank_{os.environ['RANK']}.pt")  # expect: unsafe environment
