"""Loads from both folders."""
import os

import torch
from fetch import fetch
from paths import LOGS, MODELS

fetch()
a = torch.load(os.path.join(MODELS, "en", "model.pt"))  # expect: unsafe network
b = torch.load(os.path.join(LOGS, "last.pt"))  # expect: unsafe file
c = torch.load("data/models/de/model.pt")  # expect: unsafe network
