"""A foreign call passes on its arguments' kinds and is unknown only where they have none."""
import os
import sys

import torch
from companytools import paths
from companytools.registry import Registry, locate
from companytools.settings import DEFAULT_MODEL

a = torch.load(locate("pricing", version=3))  # expect: unsafe unknown
b = torch.load(locate(sys.argv[1]))  # expect: unsafe command_line
c = torch.load(locate("pricing", base=os.environ["BASE"]))  # expect: unsafe environment
d = torch.load(Registry().latest())  # expect: unsafe unknown
e = torch.load(DEFAULT_MODEL)  # expect: unsafe unknown
f = torch.load(os.path.join(paths.models(), "m.pt"))  # expect: unsafe unknown
g = torch.load(os.path.join(sys.argv[2], paths.normalize(sys.argv[3])))  # expect: unsafe command_line
locate("fixed.pt")
h = torch.load("fixed.pt")  # expect: unsafe file
