"""Files shipped with the code, found in several ways."""
import importlib.resources
import os
import pickle
import pkgutil
from importlib.resources import as_file, files

import pkg_resources
import torch

HERE = os.path.dirname(os.path.abspath(__file__))

a = torch.load(os.path.join(HERE, "data", "lexicon.pt"))  # expect: safe not_checked
b = torch.load(pkg_resources.resource_filename("tagger", "data/lexicon.pt"))  # expect: safe not_checked
c = pickle.loads(pkgutil.get_data("tagger", "data/lexicon.pkl"))  # expect: safe not_checked
d = pickle.loads(files("tagger").joinpath("data/lexicon.pkl").read_bytes())  # expect: safe not_checked
with as_file(files("tagger") / "lexicon.pt") as path:
    e = torch.load(path)  # expect: safe not_checked
with importlib.resources.path("tagger", "affixes.pt") as path:
    f = torch.load(path)  # expect: safe not_checked
g = torch.load(os.path.join("data", "lexicon.pt"))  # expect: unsafe file
