"""Trains the tracker; `utils` is the file beside this one."""
from urllib.request import urlretrieve

import utils

urlretrieve("https://tracker.example.org/base.pt", "base.pt")
print(utils.load_weights("base.pt"))
