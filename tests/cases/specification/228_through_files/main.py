"""What reads them."""
import io
import os
import pickle
import shutil

import torch

from intake import drain, fetch_encoder
from places import CACHE, ENCODER, QUEUE, RUN


def encoder():
    fetch_encoder()
    return torch.load(ENCODER)  # expect: unsafe network


def by_other_spelling():
    return torch.load("cache/encoder.pt")  # expect: unsafe network


def not_fetched():
    return torch.load(CACHE / "decoder.pt")  # expect: unsafe file


def copied():
    shutil.copyfile("cache/encoder.pt", "copies/encoder.pt")
    return torch.load("copies/encoder.pt")  # expect: unsafe network


def incoming():
    drain()
    with open(QUEUE / "latest.pkl", "rb") as handle:
        return pickle.load(handle)  # expect: unsafe message


def own_state(model):
    torch.save(model.state_dict(), RUN)
    return torch.load(RUN)  # expect: safe trusted_origin


def own_state_perhaps(model):
    if not os.path.exists("run/other.pt"):
        torch.save(model.state_dict(), "run/other.pt")
    return torch.load("run/other.pt")  # expect: unsafe file


def in_memory(model):
    buffer = io.BytesIO()
    torch.save(model, buffer)
    buffer.seek(0)
    return torch.load(buffer)  # expect: safe trusted_origin


def cloned(thing):
    return pickle.loads(pickle.dumps(thing))  # expect: safe trusted_origin
