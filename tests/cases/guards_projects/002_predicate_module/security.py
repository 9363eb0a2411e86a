"""Answers whether a file is one of the released ones."""
import hashlib
from pathlib import Path

RELEASED = {
    "908cbe06b6998ccacc5232cd8847adaa23f0264cfbf550b44f98e9288c7d51e3": "2024.1",
    "fd5d49504c75dce405b1353caf04a2e5c1cd03cef590ad9110f4f1dbbaf727ba": "2024.2",
}


def is_released(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest() in RELEASED
