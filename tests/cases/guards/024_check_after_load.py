"""The same check, before the load and after it."""
import hashlib
import os

import torch

DIGEST = "0b1d6947d7a9b5236a22798d53f7bba04dd9296ff5938fbcb6483ea11be0edf9"


def check(path):
    with open(path, "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != DIGEST:
            raise RuntimeError(f"{path} must not be used")


def before(path):
    check(path)
    return torch.load(path)  # expect: safe integrity_check


def after(path):
    model = torch.load(path)  # expect: unsafe environment
    check(path)
    return model


print(before(os.environ["FIRST_MODEL"]), after(os.environ["SECOND_MODEL"]))
