"""The service's checks: each takes a path and returns it, or raises."""
import hashlib
from typing import Callable, Iterable

Check = Callable[[str], str]


class Refused(Exception):
    pass


def pinned(*digests: str) -> Check:
    known = frozenset(digests)

    def check(path: str) -> str:
        with open(path, "rb") as stream:
            if hashlib.file_digest(stream, "sha256").hexdigest() not in known:
                raise Refused(path)
        return path

    return check


def ending(*suffixes: str) -> Check:
    def check(path: str) -> str:
        if not path.endswith(suffixes):
            raise Refused(path)
        return path

    return check


def all_of(checks: Iterable[Check]) -> Check:
    def check(path: str) -> str:
        for one in checks:
            path = one(path)
        return path

    return check
