"""A context manager class and a small pipeline object around a digest."""
import hashlib
import sys
from pathlib import Path

import joblib

SHA256 = "e4e277cb1c3d7b4705c23b96294f52f01622a7a3f2f072a2bb1d5885924e9190"


class PinnedFile:
    def __init__(self, path):
        self.path = Path(path)

    def __enter__(self):
        if hashlib.sha256(self.path.read_bytes()).hexdigest() != SHA256:
            raise ValueError(f"{self.path}: not the pinned file")
        return self.path

    def __exit__(self, *exc_info):
        return False


class OpenedFile:
    def __init__(self, path):
        self.path = Path(path)

    def __enter__(self):
        print("sha256", hashlib.sha256(self.path.read_bytes()).hexdigest())
        return self.path

    def __exit__(self, *exc_info):
        return False


with PinnedFile(sys.argv[1]) as path:
    pinned = joblib.load(path)  # expect: safe integrity_check
with OpenedFile(sys.argv[2]) as path:
    opened = joblib.load(path)  # expect: unsafe command_line
