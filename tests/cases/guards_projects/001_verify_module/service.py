"""A verifier in another module stands before one load; before the other stands a mere description."""
import os

import torch

from checks import describe, require_digest

SHA256 = "36f13c6f71748ea328047537a0803f42e0474c593df53a63304d7d7de4f31ccf"


def load_encoder():
    path = os.environ["ENCODER"]
    require_digest(path, SHA256)
    return torch.load(path)  # expect: safe integrity_check


def load_decoder():
    path = os.environ["DECODER"]
    print(describe(path))
    return torch.load(path)  # expect: unsafe environment


load_encoder(), load_decoder()
