import os

import torch

folder = "out"
with open("fixed.py") as script:
    exec(script.read())
torch.load(os.path.join(folder, "model.pt"))  # expect: unsafe configuration,file
