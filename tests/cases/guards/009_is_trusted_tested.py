"""A predicate on the file: tested with `not`, tested in a condition, stored and forgotten."""
import hashlib
import os
from pathlib import Path

import torch

TRUSTED = "b520e06064f7d72ca2a6bf0dfcd76ed0f5f716c72f68e89f8cb9f4ade8512408"


def is_trusted(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest() == TRUSTED


def strict(path):
    if not is_trusted(path):
        return None
    return torch.load(path)  # expect: safe integrity_check


def inline(path):
    return torch.load(path) if is_trusted(path) else None  # expect: safe integrity_check


def forgetful(path):
    trusted = is_trusted(path)
    state = torch.load(path)  # expect: unsafe environment
    return {"state": state, "trusted": trusted}


source = os.environ["STATE_FILE"]
print(strict(source), inline(source), forgetful(source))
