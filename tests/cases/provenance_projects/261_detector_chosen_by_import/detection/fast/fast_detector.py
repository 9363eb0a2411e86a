"""A detector whose weights lie beside the code."""
import os

import torch


class FastDetector:
    def __init__(self, device, weights=os.path.join(os.path.dirname(os.path.abspath(__file__)), "fast.pt")):
        self.state = torch.load(weights, map_location=device)  # expect: safe not_checked
