"""In between."""
from .base import Network


class Pretrained(Network):
    def __init__(self, weights, freeze=True):
        super().__init__(weights)
        self.freeze = freeze

    def restore(self, path=None):
        state = super().restore(path)
        return state if self.freeze else dict(state)
