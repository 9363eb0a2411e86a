"""nanoGPT's configurator: a Python file is run to set globals."""
import torch

init_from = "out/ckpt.pt"
device = "cpu"
exec(open("configurator.py").read())

checkpoint = torch.load(init_from, map_location=device)  # expect: unsafe configuration,file
