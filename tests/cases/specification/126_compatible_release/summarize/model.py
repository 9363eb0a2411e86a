"""A tilde requirement of Poetry."""
import os

import torch


class Summarizer:
    def __init__(self, folder):
        self.encoder = torch.load(os.path.join(folder, "encoder.pt"))  # expect: safe restricted_unpickling
        self.vocabulary = torch.load(os.path.join(folder, "vocab.pt"), weights_only=False)  # expect: unsafe environment


summarizer = Summarizer(os.environ["SUMMARIZER_HOME"])
