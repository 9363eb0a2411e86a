"""What this process packs it may unpack."""
import io
import multiprocessing
import os
import pickle
import shelve
import tempfile
import zlib

import cloudpickle
import numpy as np
import torch.distributed as dist


def clone(thing):
    return pickle.loads(zlib.decompress(zlib.compress(pickle.dumps(thing, protocol=5))))  # expect: safe trusted_origin


def send(thing):
    blob = cloudpickle.dumps(thing)
    assert len(blob) < 1 << 30
    return cloudpickle.loads(blob)  # expect: safe trusted_origin


def spill(rows):
    handle, path = tempfile.mkstemp(suffix=".npy")
    os.close(handle)
    try:
        np.save(path, np.array(rows, dtype=object), allow_pickle=True)
        return np.load(path, allow_pickle=True)  # expect: safe trusted_origin
    finally:
        os.unlink(path)


def from_shared_folder(rows):
    path = "/dev/shm/rows.npy"
    if not os.path.exists(path):
        np.save(path, np.array(rows, dtype=object), allow_pickle=True)
    return np.load(path, allow_pickle=True)  # expect: unsafe file


def from_queue(queue: multiprocessing.Queue):
    return pickle.loads(queue.get())  # expect: unsafe message


def everyone(thing):
    out = [None] * dist.get_world_size()
    dist.all_gather_object(out, thing)  # expect: unsafe message
    return out


def remembered():
    with shelve.open("/var/tmp/memo") as memo:  # expect: unsafe database
        return memo["x"]


q = multiprocessing.Queue()
clone({}), send({}), spill([1]), from_shared_folder([2]), from_queue(q), everyone({}), remembered()
print(io.BytesIO())
