"""One of its starts is sandboxed, the other is not."""
import sys

import torch

model = torch.load(sys.argv[1])  # expect: unsafe command_line
print(model)
