"""An option that is spread from a choice of dictionaries is given only on one of the ways."""
import sys

import torch

path = sys.argv[1]
strict = "--strict" in sys.argv

torch.load(path, **({"weights_only": True} if strict else {}))  # expect: unsafe command_line
torch.load(path, **({} if strict else {"weights_only": True, "map_location": "cpu"}))  # expect: unsafe command_line
torch.load(path, **({"weights_only": True} if strict else {"weights_only": True, "mmap": True}))  # expect: safe restricted_unpickling
