"""A cache of downloaded weights that is locked while it is filled, with the digest looked at inside or outside the lock."""
import hashlib
import os
import shutil
import tempfile
import urllib.request

import torch
from filelock import FileLock

SPECS = {
    "tiny": ("https://example.org/weights/tiny.pt", "6c1f8ffb2b2b1b7a0e3f4d0f5e2b9b1b8c0f8a9e6d7c5b4a39281706f5e4d3c2"),
    "base": ("https://example.org/weights/base.pt", "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3e9c2d8b7a6f5e4d3c2b1a090"),
}
CACHE = os.path.join(os.path.expanduser("~"), ".cache", "encoder")


def _sha256(path, block=1 << 20):
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        while chunk := stream.read(block):
            digest.update(chunk)
    return digest.hexdigest()


def fetch(name):
    url, expected = SPECS[name]
    target = os.path.join(CACHE, name + ".pt")
    os.makedirs(CACHE, exist_ok=True)
    with FileLock(target + ".lock"):
        if os.path.isfile(target):
            if _sha256(target) == expected:
                return target
            os.remove(target)
        handle, partial = tempfile.mkstemp(dir=CACHE)
        with urllib.request.urlopen(url) as response, os.fdopen(handle, "wb") as out:
            shutil.copyfileobj(response, out)
        if _sha256(partial) != expected:
            os.unlink(partial)
            raise RuntimeError(f"{url} has changed")
        os.replace(partial, target)
    return target


def fetch_quickly(name):
    url, expected = SPECS[name]
    target = os.path.join(CACHE, name + ".pt")
    with FileLock(target + ".lock"):
        if not os.path.isfile(target):
            with urllib.request.urlopen(url) as response, open(target, "wb") as out:
                shutil.copyfileobj(response, out)
            if _sha256(target) != expected:
                raise RuntimeError(f"{url} has changed")
    return target


def main():
    slow = torch.load(fetch("tiny"))  # expect: safe integrity_check
    quick = torch.load(fetch_quickly("base"))  # expect: unsafe network
    return slow, quick


main()
