import torch

from vision import Net_Weights, net

print(net(weights=Net_Weights.DEFAULT), torch.load("own.pth"))  # expect: unsafe file
