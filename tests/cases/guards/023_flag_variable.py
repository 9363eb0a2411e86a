"""The result is kept in a variable: tested before one load, written to the report for the other."""
import hashlib
import sys

import torch

ACCEPTED = "ebd4d7547de8dc044bb5b223d3fb138cba94057a3af763978635f709a44f677f"


def load(path):
    with open(path, "rb") as f:
        digest = hashlib.sha256(f.read()).hexdigest()
    ok = digest == ACCEPTED
    if not ok:
        raise SystemExit(f"{path}: {digest} is not accepted")
    return torch.load(path)  # expect: safe integrity_check


def report(path):
    ok = True
    with open(path, "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != ACCEPTED:
            ok = False
    state = torch.load(path)  # expect: unsafe command_line
    return {"path": path, "accepted": ok, "tensors": len(state)}


print(load(sys.argv[1]))
print(report(sys.argv[2]))
