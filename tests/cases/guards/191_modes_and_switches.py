"""Checks that stand under a mode: debug, settings, `__debug__`, environment, dry runs, caches."""
import functools
import hashlib
import os
import pickle
import sys
import warnings

import joblib
import numpy as np
import torch
from tensorflow import keras

VERIFY = True
SKIP = False
PIN = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


def sha(path):
    return hashlib.sha256(open(path, "rb").read()).hexdigest()


def under_debug():
    if __debug__:
        if sha("a.pt") != PIN:
            raise ValueError("a.pt")
    return torch.load("a.pt")  # expect: safe integrity_check


def under_constant():
    if VERIFY and sha("b.pt") != PIN:
        raise ValueError("b.pt")
    return torch.load("b.pt")  # expect: safe integrity_check


def under_environment():
    if os.environ.get("VERIFY_MODELS") == "1" and sha("c.pt") != PIN:
        raise ValueError("c.pt")
    return torch.load("c.pt")  # expect: unsafe file


def under_mode(strict=True):
    if sha("d.pt") != PIN:
        if strict:
            raise ValueError("d.pt")
        warnings.warn("d.pt was changed")
    return torch.load("d.pt")  # expect: unsafe file


def with_exit_code():
    ok = sha("e.pt") == PIN
    if not ok:
        print("e.pt was changed", file=sys.stderr)
        sys.exit(1)
    return torch.load("e.pt")  # expect: safe integrity_check


def with_return_code():
    ok = sha("f.pt") == PIN
    if not ok:
        return 1
    torch.load("f.pt")  # expect: safe integrity_check
    return 0


def with_ok_lost():
    ok = sha("g.pt") == PIN
    print("ok" if ok else "changed")
    return torch.load("g.pt")  # expect: unsafe file


@functools.lru_cache(maxsize=None)
def cached_sha(path):
    return sha(path)


def with_cached_digest():
    if cached_sha("h.pt") != PIN:
        raise ValueError("h.pt")
    return torch.load("h.pt")  # expect: safe integrity_check


def with_or():
    if sha("i.pt") == PIN or os.getenv("ALLOW_ANY"):
        return torch.load("i.pt")  # expect: unsafe file
    raise ValueError("i.pt")


def with_and():
    if os.path.isfile("j.pt") and sha("j.pt") == PIN:
        return torch.load("j.pt")  # expect: safe integrity_check
    raise ValueError("j.pt")


def with_ternary():
    return torch.load("k.pt") if sha("k.pt") == PIN else None  # expect: safe integrity_check


def with_swapped_ternary():
    return None if sha("l.pt") == PIN else torch.load("l.pt")  # expect: unsafe file


def in_loop():
    while sha("m.pt") != PIN:
        input("put the right m.pt there and press enter")
    return torch.load("m.pt")  # expect: safe integrity_check


def in_else():
    try:
        matches = sha("n.pt") == PIN
    except OSError:
        matches = True
    if not matches:
        raise ValueError("n.pt")
    return torch.load("n.pt")  # expect: unsafe file


def in_finally():
    try:
        return torch.load("o.pt")  # expect: unsafe file
    finally:
        if sha("o.pt") != PIN:
            raise ValueError("o.pt")


def shortened():
    if sha("p.pt")[:8] != PIN[:8]:
        raise ValueError("p.pt")
    return torch.load("p.pt")  # expect: unsafe file


def keras_closed(path):
    return keras.models.load_model(path, safe_mode=True)  # expect: safe restricted_unpickling


def keras_open(path):
    return keras.models.load_model(path, safe_mode=False)  # expect: unsafe parameter


def keras_checked(path):
    if sha(path) != PIN:
        raise ValueError(path)
    return keras.models.load_model(path, safe_mode=False)  # expect: safe integrity_check


def numpy_closed(path):
    return np.load(path, allow_pickle=False)  # expect: safe restricted_unpickling


def numpy_by_flag(path, allow_pickle=False):
    return np.load(path, allow_pickle=allow_pickle)  # expect: unsafe file


def use_flag():
    numpy_by_flag("a.npy")
    numpy_by_flag("b.npy", allow_pickle=True)


def after_replacement():
    if sha("q.pt") != PIN:
        raise ValueError("q.pt")
    os.replace("incoming.pt", "q.pt")
    return torch.load("q.pt")  # expect: unsafe file


def bytes_once():
    data = open("r.pkl", "rb").read()
    if hashlib.sha256(data).hexdigest() != PIN:
        raise ValueError("r.pkl")
    return pickle.loads(data)  # expect: safe integrity_check


def in_lambda():
    check = lambda path: sha(path) == PIN
    return joblib.load("s.joblib") if check("s.joblib") else None  # expect: safe integrity_check
