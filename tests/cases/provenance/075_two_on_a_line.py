"""Two loads on one line are two sites; a conditional chooses between two loads."""
import os
import sys

import torch

left, right = torch.load(sys.argv[1]), torch.load(sys.argv[2])  # expect: unsafe command_line
same = torch.load("x.pt") == torch.load("y.pt")  # expect: unsafe file
either = torch.load(os.environ["A"]) if left else torch.load(os.environ["B"])  # expect: unsafe environment
chain = torch.load(  # expect: unsafe command_line
    torch.load(  # expect: unsafe command_line
        sys.argv[3]
    )["next"]
)
