"""Checks that the layers above call in different ways."""
import functools
import hashlib
from pathlib import Path


class IntegrityError(Exception):
    pass


def file_digest(path):
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        while chunk := stream.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def require_digest(path, expected):
    actual = file_digest(path)
    if actual != expected:
        raise IntegrityError(f"{path}: {actual}")
    return Path(path)


def report_digest(path, expected):
    actual = file_digest(path)
    return actual == expected, actual


def requires(expected):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(path, *args):
            require_digest(path, expected)
            return function(path, *args)

        return wrapper

    return decorate
