"""The best state is written only when it is better; the last one always."""
import torch
from torch import nn

model = nn.Linear(4, 1)
best = float("inf")

for epoch in range(10):
    loss = model(torch.randn(16, 4)).pow(2).mean()
    if loss.item() < best:
        best = loss.item()
        torch.save(model.state_dict(), "best.pt")

torch.save(model.state_dict(), "last.pt")
model.load_state_dict(torch.load("best.pt"))  # expect: unsafe file
model.load_state_dict(torch.load("last.pt"))  # expect: safe trusted_origin
