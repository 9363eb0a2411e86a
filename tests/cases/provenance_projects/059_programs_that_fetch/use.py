import os

import torch

torch.load("./a.pt")  # expect: unsafe network
torch.load("weights/b.pt")  # expect: unsafe network
torch.load(os.path.join("weights", "c.pt"))  # expect: unsafe network
torch.load("third_party/parts/net.pt")  # expect: unsafe network
torch.load("hubnet/pytorch_model.bin")  # expect: unsafe model_hub
torch.load("d.pt")  # expect: unsafe file
torch.load("e.pt")  # expect: unsafe network
torch.load("f.pt")  # expect: unsafe command_line,network
torch.load("other/b.pt")  # expect: unsafe file
