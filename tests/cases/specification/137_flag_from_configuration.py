"""weights_only comes from a file, a constant, an expression, a version test."""
import json
import os
import sys

import torch

with open("loader.json") as f:
    OPTIONS = json.load(f)

STRICT = True
path = sys.argv[1]
torch.load(path, weights_only=OPTIONS["weights_only"])  # expect: unsafe command_line
torch.load(path, weights_only=STRICT)  # expect: safe restricted_unpickling
torch.load(path, weights_only=not STRICT)  # expect: unsafe command_line
torch.load(path, weights_only=bool(os.environ.get("STRICT")))  # expect: unsafe command_line
torch.load(path, weights_only=True if len(sys.argv) > 2 else False)  # expect: unsafe command_line


class Loader:
    weights_only = True

    def load(self, where):
        return torch.load(where, weights_only=self.weights_only)  # expect: safe restricted_unpickling


Loader().load(path)
