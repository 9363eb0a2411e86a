import hashlib

from .settings import PINS


class NotPinned(Exception):
    pass


def sha256_of(path):
    with open(path, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


class Verifier:
    def __init__(self, pins=None):
        self.pins = pins or PINS

    def require(self, name, path):
        wanted = self.pins[name]
        if sha256_of(path) != wanted:
            path.unlink()
            raise NotPinned(name)
        return path

    def matches(self, name, path):
        try:
            return sha256_of(path) == self.pins[name]
        except OSError:
            return False
