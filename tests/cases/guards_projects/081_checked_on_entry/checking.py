"""Context managers that check when they are entered, or only when they are left."""
import hashlib

PIN = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


def matches(path):
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest() == PIN


class Verified:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        if not matches(self.path):
            raise ValueError(self.path)
        return self.path

    def __exit__(self, *exc):
        return False


class VerifiedAtTheEnd:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        return self.path

    def __exit__(self, *exc):
        if not matches(self.path):
            raise ValueError(self.path)
