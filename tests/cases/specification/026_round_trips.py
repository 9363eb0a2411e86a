"""The program loads what it has written itself."""
import copy
import io
import os
import pickle
import tempfile

import dill
import torch


def clone(module):
    return pickle.loads(pickle.dumps(module))  # expect: safe trusted_origin


def clone_dill(fn):
    payload = dill.dumps(fn)
    return dill.loads(payload)  # expect: safe trusted_origin


def best_of(model, steps):
    with tempfile.TemporaryDirectory() as tmp:
        best = os.path.join(tmp, "best.pt")
        torch.save(model.state_dict(), best)
        for _ in range(steps):
            model.zero_grad()
        model.load_state_dict(torch.load(best))  # expect: safe trusted_origin
    return copy.deepcopy(model)


def maybe_cached(model):
    path = "cache.pt"
    if not os.path.exists(path):
        torch.save(model, path)
    return torch.load(path)  # expect: unsafe file


def overwritten(model):
    buffer = io.BytesIO()
    torch.save(model, buffer)
    with open("other.pt", "rb") as f:
        buffer = io.BytesIO(f.read())
    return torch.load(buffer)  # expect: unsafe file


m = torch.nn.Linear(2, 2)
clone(m), clone_dill(clone), best_of(m, 2), maybe_cached(m), overwritten(m)
