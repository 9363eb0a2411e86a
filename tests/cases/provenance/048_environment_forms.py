"""The environment under its several names; a default counts."""
import os
from os import environ, getenv

import torch
from decouple import config
from dotenv import dotenv_values, load_dotenv

load_dotenv()
a = torch.load(environ["A"])  # expect: unsafe environment
b = torch.load(getenv("B", "b.pt"))  # expect: unsafe environment,file
c = torch.load(os.environ.get("C") or "c.pt")  # expect: unsafe environment,file
d = torch.load(os.path.expandvars("$MODELS/d.pt"))  # expect: unsafe environment
e = torch.load(config("E"))  # expect: unsafe environment
f = torch.load(config("F", default="f.pt"))  # expect: unsafe environment,file
g = torch.load(dotenv_values(".env")["G"])  # expect: unsafe environment
os.environ["OMP_NUM_THREADS"] = "4"
h = torch.load(os.path.expanduser("~/h.pt"))  # expect: unsafe file
