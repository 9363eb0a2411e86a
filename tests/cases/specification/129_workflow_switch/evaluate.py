"""A workflow sets the variable."""
import torch

print(torch.load("artifacts/model.pt"))  # expect: unsafe file
