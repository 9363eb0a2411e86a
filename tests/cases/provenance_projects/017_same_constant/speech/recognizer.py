"""Loads all three."""
import pickle

import torch

from . import places


class Recognizer:
    def __init__(self):
        self.acoustic = torch.load(places.ACOUSTIC)  # expect: unsafe network
        self.speakers = torch.load(places.SPEAKERS)  # expect: unsafe file
        with open(places.LEXICON, "rb") as handle:
            self.lexicon = pickle.load(handle)  # expect: unsafe network
