"""A property with a setter is read through its first function; what is assigned to it is what the setter is given."""
import os
import sys

import torch


class Player:
    def __init__(self, weights):
        self._weights = weights
        self._extra = None

    @property
    def weights(self):
        return self._weights

    @weights.setter
    def weights(self, value):
        self._weights = value

    @property
    def extra(self):
        return self._extra

    @extra.setter
    def extra(self, value):
        self._extra = value

    def start(self):
        return torch.load(self.weights)  # expect: unsafe command_line

    def more(self):
        return torch.load(self.extra)  # expect: unsafe environment


player = Player(sys.argv[1])
player.extra = os.environ["EXTRA"]
player.start()
player.more()
