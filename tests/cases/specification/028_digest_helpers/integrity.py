"""Digests."""
import hashlib
import logging

log = logging.getLogger(__name__)


class Mismatch(Exception):
    pass


def digest(path, algorithm="sha256"):
    h = hashlib.new(algorithm)
    with open(path, "rb") as f:
        for block in iter(lambda: f.read(65536), b""):
            h.update(block)
    return h.hexdigest()


def verify(path, expected):
    actual = digest(path)
    if actual != expected:
        raise Mismatch(f"{path}: {actual}")


def warn_only(path, expected):
    actual = digest(path)
    if actual != expected:
        log.warning("%s: unexpected digest %s", path, actual)


def matches(path, expected) -> bool:
    return digest(path) == expected
