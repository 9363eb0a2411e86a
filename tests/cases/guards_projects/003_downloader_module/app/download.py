"""Downloads, with and without a check."""
import hashlib
import os
import urllib.request

CACHE = os.path.join("var", "cache")


class DigestMismatch(Exception):
    """The content of a download is not the expected one."""


def fetch(url):
    os.makedirs(CACHE, exist_ok=True)
    path = os.path.join(CACHE, url.rsplit("/", 1)[-1])
    urllib.request.urlretrieve(url, path)
    return path


def fetch_pinned(url, sha256):
    path = fetch(url)
    with open(path, "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != sha256:
            os.unlink(path)
            raise DigestMismatch(url)
    return path
