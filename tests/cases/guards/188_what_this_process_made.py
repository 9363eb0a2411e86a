"""Own round trips: buffers, temporary files, caches, workers."""
import copy
import io
import os
import pickle
import tempfile
from pathlib import Path

import joblib
import numpy as np
import torch
from sklearn.linear_model import LogisticRegression


def clone(model):
    buffer = io.BytesIO()
    torch.save(model, buffer)
    buffer.seek(0)
    return torch.load(buffer)  # expect: safe trusted_origin


def clone_from(stream, model):
    torch.save(model, io.BytesIO())
    return torch.load(stream)  # expect: unsafe parameter


def deep_copy(thing):
    return pickle.loads(pickle.dumps(thing, protocol=pickle.HIGHEST_PROTOCOL))  # expect: safe trusted_origin


def size_on_disk(model):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.pt")
        torch.save(model.state_dict(), path)
        model.load_state_dict(torch.load(path))  # expect: safe trusted_origin
        return os.path.getsize(path)


def check_file(model):
    with tempfile.NamedTemporaryFile(suffix=".pt") as handle:
        torch.save(model, handle.name)
        return torch.load(handle.name)  # expect: safe trusted_origin


def check_given_file(model, path):
    with tempfile.NamedTemporaryFile(suffix=".pt") as handle:
        torch.save(model, handle.name)
    return torch.load(path)  # expect: unsafe parameter


def train(features, labels, path="classifier.joblib"):
    model = LogisticRegression().fit(features, labels)
    joblib.dump(model, path)
    return joblib.load(path)  # expect: safe trusted_origin


def train_unless_there(features, labels, path="classifier2.joblib"):
    if not os.path.exists(path):
        joblib.dump(LogisticRegression().fit(features, labels), path)
    return joblib.load(path)  # expect: unsafe file,parameter


def cached(path, compute):
    """The usual cache on disk: what lies there may be from anyone."""
    path = Path(path)
    if path.exists():
        with path.open("rb") as stream:
            return pickle.load(stream)  # expect: unsafe parameter
    value = compute()
    with path.open("wb") as stream:
        pickle.dump(value, stream)
    return value


def fit(model, epochs, step, evaluate):
    best_path = "best_of_run.pt"
    torch.save(model.state_dict(), best_path)
    best = evaluate(model)
    for _ in range(epochs):
        step(model)
        if (loss := evaluate(model)) < best:
            best = loss
            torch.save(model.state_dict(), best_path)
    model.load_state_dict(torch.load(best_path))  # expect: safe trusted_origin
    return model


def fit_from_zero(model, epochs, step, evaluate):
    best_path, best = "best_from_zero.pt", float("inf")
    for _ in range(epochs):
        step(model)
        if (loss := evaluate(model)) < best:
            best = loss
            torch.save(model.state_dict(), best_path)
    model.load_state_dict(torch.load(best_path))  # expect: unsafe file
    return model


def array_there_and_back(array):
    buffer = io.BytesIO()
    np.save(buffer, array, allow_pickle=True)
    buffer.seek(0)
    return np.load(buffer, allow_pickle=True)  # expect: safe trusted_origin


def averaged(models):
    blobs = [pickle.dumps(model) for model in models]
    return [pickle.loads(blob) for blob in blobs]  # expect: safe trusted_origin


def averaged_with(models, others):
    blobs = [pickle.dumps(model) for model in models]
    blobs.extend(others)
    return [pickle.loads(blob) for blob in blobs]  # expect: unsafe parameter


def overwritten(model, upload):
    path = "state_of_model.pt"
    torch.save(model.state_dict(), path)
    Path(path).write_bytes(upload)
    return torch.load(path)  # expect: unsafe parameter
