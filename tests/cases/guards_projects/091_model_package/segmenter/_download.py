import hashlib
import os
import urllib.request
from pathlib import Path

CACHE = Path(os.path.expanduser("~/.cache/segmenter"))


class HashMismatch(Exception):
    """The file is not the published one."""


def _hash(path):
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        for chunk in iter(lambda: stream.read(1 << 16), b""):
            digest.update(chunk)
    return digest.hexdigest()


def check(path, expected):
    found = _hash(path)
    if found != expected:
        os.remove(path)
        raise HashMismatch(f"{path}: {found} is not {expected}")


def download(entry, force=False):
    """The path of the published file; one in the cache is checked again."""
    path = CACHE / entry.url.rsplit("/", 1)[-1]
    if force or not path.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        urllib.request.urlretrieve(entry.url, path)
    check(path, entry.sha256)
    return path


def download_once(entry):
    """The path of the published file; one in the cache is taken as it is."""
    path = CACHE / ("once_" + entry.url.rsplit("/", 1)[-1])
    if path.exists():
        return path
    urllib.request.urlretrieve(entry.url, path)
    check(path, entry.sha256)
    return path
