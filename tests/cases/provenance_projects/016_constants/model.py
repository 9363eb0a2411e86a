"""Loads what the constants name."""
import os
import pickle
import sys

import settings
import torch
from settings import CACHE, NAMES, ROOT, SHIPPED, WEIGHTS as DEFAULT

a = torch.load(DEFAULT)  # expect: unsafe file
b = torch.load(os.path.join(CACHE, "model.pt"))  # expect: unsafe environment
c = pickle.load(open(SHIPPED, "rb"))  # expect: safe not_checked
d = torch.load(NAMES[sys.argv[1]])  # expect: unsafe file
e = torch.load(ROOT / sys.argv[2])  # expect: unsafe command_line,package_data
f = torch.load(settings.CACHE + "/" + settings.WEIGHTS)  # expect: unsafe environment
