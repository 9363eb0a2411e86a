import os

import torch

folder = "out"
exec(open("overrides.py").read())
torch.load(os.path.join(folder, "model.pt"))  # expect: unsafe command_line,configuration,file
