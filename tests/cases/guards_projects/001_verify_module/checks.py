"""Digest checks used by the service."""
import hashlib


def require_digest(path, expected):
    with open(path, "rb") as f:
        actual = hashlib.file_digest(f, "sha256").hexdigest()
    if actual != expected:
        raise RuntimeError(f"{path}: {actual} is not the reviewed file")


def describe(path):
    with open(path, "rb") as f:
        return {"path": str(path), "sha256": hashlib.file_digest(f, "sha256").hexdigest()}
