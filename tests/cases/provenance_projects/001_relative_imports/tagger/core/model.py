"""The model."""
import os

from . import states
from .states import read_optimizer


class Tagger:
    def __init__(self):
        self.state = states.read(os.environ["TAGGER"])
        self.optimizer = read_optimizer("optimizer.pt")
