"""The variable that was checked names another file when it is loaded."""
import hashlib
import sys

import torch

SHA256 = "34d9a423c36a6a626386959562f03991b7171393cdd7f1362f6b29f81840753c"


def require_known(path):
    with open(path, "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != SHA256:
            sys.exit(f"{path} is unknown")


path = sys.argv[1]
require_known(path)
base = torch.load(path)  # expect: safe integrity_check

path = sys.argv[2]
adapter = torch.load(path)  # expect: unsafe command_line
