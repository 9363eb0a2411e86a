"""Saved in this run or not: temporary files, cleaned copies, early stopping."""
import io
import json
import os
import pickle
import sys
import tempfile

import joblib
import torch
from torch import nn


def clean(path):
    state = torch.load(path)  # expect: unsafe command_line
    torch.save({k: v.half() for k, v in state.items()}, "clean.pt")
    return torch.load("clean.pt")  # expect: safe trusted_origin


def in_named_temporary(model):
    with tempfile.NamedTemporaryFile(suffix=".joblib") as f:
        joblib.dump(model, f.name)
        return joblib.load(f.name)  # expect: safe trusted_origin


def deep_copy(obj):
    stream = io.BytesIO()
    pickle.dump(obj, stream, protocol=pickle.HIGHEST_PROTOCOL)
    stream.seek(0)
    return pickle.load(stream)  # expect: safe trusted_origin


def early_stopping(model, losses):
    best = float("inf")
    for loss in losses:
        if loss < best:
            best = loss
            torch.save(model.state_dict(), "early.pt")
    model.load_state_dict(torch.load("early.pt"))  # expect: unsafe file


def other_name(model):
    torch.save(model.state_dict(), "written.pt")
    return torch.load("read.pt")  # expect: unsafe file


def saved_after(model):
    before = torch.load("state.pt")  # expect: unsafe file
    torch.save(model.state_dict(), "state.pt")
    return before


def computed_cache(rows):
    cache = os.path.join("cache", "features.pkl")
    if os.path.exists(cache):
        with open(cache, "rb") as f:
            return pickle.load(f)  # expect: unsafe file
    features = [json.dumps(row) for row in rows]
    with open(cache, "wb") as f:
        pickle.dump(features, f)
    return features


net = nn.Linear(1, 1)
clean(sys.argv[1]), in_named_temporary(net), deep_copy(net), early_stopping(net, [3, 2])
other_name(net), saved_after(net), computed_cache([1])
