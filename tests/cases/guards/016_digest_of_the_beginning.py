"""Only the first kilobyte is hashed in one place, the whole file in the other."""
import hashlib
import os

import torch

HEADER_SHA256 = "c1e43c82cb9d12b401db1471c58c8dec080a4eb005ed5ff92ae2f75858f02af4"
FULL_SHA256 = "9ca09847ae0bb905d0ead1ec4f84333c9a4b009215e612e6873e384ee2140006"


def load_by_header(path):
    with open(path, "rb") as f:
        header = f.read(1024)
    if hashlib.sha256(header).hexdigest() != HEADER_SHA256:
        raise ValueError("not our format")
    return torch.load(path)  # expect: unsafe environment


def load_by_content(path):
    with open(path, "rb") as f:
        content = f.read()
    if hashlib.sha256(content).hexdigest() != FULL_SHA256:
        raise ValueError("not our file")
    return torch.load(path)  # expect: safe integrity_check


print(load_by_header(os.environ["LEFT"]), load_by_content(os.environ["RIGHT"]))
