"""Downloads into a cache; the digest is compared only for what has just been downloaded, or always."""
import hashlib
import os
import urllib.request


def _digest(path):
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def cached(url, path, sha256):
    if os.path.exists(path):
        return path
    urllib.request.urlretrieve(url, path)
    if _digest(path) != sha256:
        raise OSError(f"{url} has changed")
    return path


def cached_and_checked(url, path, sha256):
    if not os.path.exists(path):
        urllib.request.urlretrieve(url, path)
    if _digest(path) != sha256:
        raise OSError(f"{path} is not what was released")
    return path
