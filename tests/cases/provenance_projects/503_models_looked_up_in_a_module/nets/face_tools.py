"""No module of a net: its name ends otherwise."""
import torch


class Tools:
    def __init__(self, options):
        self.state = torch.load(options)  # expect: unsafe parameter
