"""Paths of imported packages are package data; the name of a package in a literal is not."""
import os

import tagger
import tagger.models
import torch

a = torch.load(os.path.join(tagger.__path__[0], "tagger.pt"))  # expect: safe not_checked
b = torch.load(os.path.join(os.path.dirname(tagger.models.__file__), "tagger.pt"))  # expect: safe not_checked
c = torch.load(os.path.join(os.path.dirname(tagger.__spec__.origin), "tagger.pt"))  # expect: safe not_checked
d = torch.load("tagger/tagger.pt")  # expect: unsafe file
