"""weights_only inside dictionaries that are splatted into the call."""
import os

import torch

SAFE = {"map_location": "cpu", "weights_only": True}
FULL = dict(map_location="cpu", weights_only=False)
path = os.environ["MODEL_FILE"]

a = torch.load(path, **SAFE)  # expect: safe restricted_unpickling
b = torch.load(path, **FULL)  # expect: unsafe environment
c = torch.load(path, **{**FULL, "weights_only": True})  # expect: safe restricted_unpickling

options = {"map_location": "cpu"}
options["weights_only"] = True
d = torch.load(path, **options)  # expect: safe restricted_unpickling
options["weights_only"] = False
e = torch.load(path, **options)  # expect: unsafe environment
