"""A context manager class that checks on entering."""
import hashlib
import io
import sys

import torch


class Verified:
    def __init__(self, path, digest):
        self.path = path
        self.digest = digest

    def __enter__(self):
        with open(self.path, "rb") as f:
            data = f.read()
        if hashlib.sha256(data).hexdigest() != self.digest:
            raise ValueError(self.path)
        return io.BytesIO(data)

    def __exit__(self, *exc):
        return False


class Opened:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.handle = open(self.path, "rb")
        return self.handle

    def __exit__(self, *exc):
        self.handle.close()


with Verified(sys.argv[1], "e629fa6598d732768f7c726b4b621285f9c3b85303900aa912017db7617d8bdb") as f:
    torch.load(f)  # expect: safe integrity_check

with Opened(sys.argv[2]) as f:
    torch.load(f)  # expect: unsafe command_line
