"""The smallest example: what a model file holds is run when it is loaded."""

import torch

model = torch.load("model_from_external_source.pt")
scripted = torch.jit.load("trusted_scripted_model.pt")
