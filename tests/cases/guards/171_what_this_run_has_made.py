"""Bytes that the program made itself in this run, and bytes that only look so."""
import atexit
import copy
import io
import os
import pickle
import shutil
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import cloudpickle
import dill
import joblib
import torch


def buffer(model):
    stream = io.BytesIO()
    torch.save(model.state_dict(), stream)
    stream.seek(0)
    return torch.load(stream)  # expect: safe trusted_origin


def new_buffer_of_value(model):
    stream = io.BytesIO()
    torch.save(model, stream)
    return torch.load(io.BytesIO(stream.getvalue()))  # expect: safe trusted_origin


def deep_copy(thing):
    return pickle.loads(pickle.dumps(thing, protocol=pickle.HIGHEST_PROTOCOL))  # expect: safe trusted_origin


def picklable(function):
    try:
        dill.loads(dill.dumps(function))  # expect: safe trusted_origin
    except (TypeError, pickle.PicklingError):
        return False
    return True


def named_temporary(model):
    with tempfile.NamedTemporaryFile(suffix=".pt") as stream:
        torch.save(model, stream.name)
        stream.flush()
        return torch.load(stream.name)  # expect: safe trusted_origin


def mkstemp(model):
    handle, name = tempfile.mkstemp(".joblib")
    os.close(handle)
    try:
        joblib.dump(model, name)
        return joblib.load(name)  # expect: safe trusted_origin
    finally:
        os.unlink(name)


def mkdtemp(model):
    folder = Path(tempfile.mkdtemp(prefix="export-"))
    atexit.register(shutil.rmtree, folder)
    target = folder / "model.pkl"
    target.write_bytes(cloudpickle.dumps(model))
    return cloudpickle.loads(target.read_bytes())  # expect: safe trusted_origin


def spooled(rows):
    with tempfile.SpooledTemporaryFile() as stream:
        for row in rows:
            pickle.dump(row, stream)
        stream.seek(0)
        return pickle.load(stream)  # expect: safe trusted_origin


def best_epoch(model, loader, step):
    best, where = float("inf"), os.path.join("runs", "best.pt")
    for batch in loader:
        loss = step(model, batch)
        if loss < best:
            best = loss
            torch.save(model.state_dict(), where)
    model.load_state_dict(torch.load(where))  # expect: unsafe file
    return model


def saved_before_training(model, loader, step):
    where = os.path.join("runs", "start.pt")
    torch.save(model.state_dict(), where)
    for batch in loader:
        step(model, batch)
    model.load_state_dict(torch.load(where))  # expect: safe trusted_origin
    return model


def snapshot_in_memory(model, loader, step):
    snapshot = pickle.dumps(copy.deepcopy(model))
    for batch in loader:
        step(model, batch)
    return pickle.loads(snapshot)  # expect: safe trusted_origin


def cached(path, build):
    if not os.path.exists(path):
        joblib.dump(build(), path)
    return joblib.load(path)  # expect: unsafe parameter


def cached_with_else(path, build):
    if os.path.exists(path):
        return joblib.load(path)  # expect: unsafe parameter
    made = build()
    joblib.dump(made, path)
    return made


def written_over(path, model):
    torch.save(model, path)
    shutil.copy("/mnt/share/model.pt", path)
    return torch.load(path)  # expect: unsafe file


def other_name(model, folder):
    torch.save(model, os.path.join(folder, "model.pt"))
    return torch.load(os.path.join(folder, "model-old.pt"))  # expect: unsafe parameter


def round_trip_of_given_bytes(data: bytes):
    stream = io.BytesIO()
    stream.write(data)
    stream.seek(0)
    return pickle.load(stream)  # expect: unsafe parameter


def dumped_after(path, model):
    old = torch.load(path)  # expect: unsafe parameter
    torch.save(model, path)
    return old


def failed_write(path, model):
    try:
        torch.save(model, path)
    except OSError as error:
        print(error)
    return torch.load(path)  # expect: unsafe parameter


def in_memory_view(thing):
    view = memoryview(pickle.dumps(thing))
    return pickle.loads(view.tobytes())  # expect: safe trusted_origin


def through_pool(things):
    with ProcessPoolExecutor() as pool:
        blobs = list(pool.map(pickle.dumps, things))
    return [pickle.loads(blob) for blob in blobs]  # expect: safe trusted_origin
