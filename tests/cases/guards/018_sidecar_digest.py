"""A .sha256 file beside the model says nothing: who writes the model can write it too."""
import hashlib
import sys
from pathlib import Path

import pandas as pd

FEATURES = "16e89f52339f02c4d0cd9aaf1bf8ddfd45cbef2991a204a12d2d10751af978f3"


def checked_by_sidecar(path):
    expected = path.with_suffix(".sha256").read_text().split()[0]
    if hashlib.sha256(path.read_bytes()).hexdigest() != expected:
        raise ValueError(f"{path} is damaged")
    return pd.read_pickle(path)  # expect: unsafe command_line


def checked_by_constant(path):
    if hashlib.sha256(path.read_bytes()).hexdigest() != FEATURES:
        raise ValueError(f"{path} is damaged")
    return pd.read_pickle(path)  # expect: safe integrity_check


print(checked_by_sidecar(Path(sys.argv[1])), checked_by_constant(Path(sys.argv[2])))
