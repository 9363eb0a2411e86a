"""What was saved, what was saved under another name, and what is saved after the load."""
import torch
from torch import nn

net = nn.Sequential(nn.Linear(3, 3), nn.ReLU())

torch.save(net, "now.pt")
now = torch.load("now.pt")  # expect: safe trusted_origin

torch.save(net, "new-name.pt")
other = torch.load("old-name.pt")  # expect: unsafe file

previous = torch.load("rolling.pt")  # expect: unsafe file
torch.save(net, "rolling.pt")
print(now, other, previous)
