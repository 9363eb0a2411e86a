"""add_safe_globals with the project's own class; it does not restrict an unrestricted load."""
import os

import torch
from torch.serialization import add_safe_globals


class Vocabulary:
    def __init__(self, words):
        self.words = words


add_safe_globals([Vocabulary])
restricted = torch.load(os.environ["VOCABULARY"], weights_only=True)  # expect: safe restricted_unpickling
unrestricted = torch.load(os.environ["VOCABULARY"], weights_only=False)  # expect: unsafe environment
