"""Ways that meet again: the check stands on both of them, or only on one."""
import hashlib
import os
from pathlib import Path

import joblib
import requests

PINNED = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"
CACHE = Path("/var/cache/ranker.joblib")


def digest(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def verify(path):
    if digest(path) != PINNED:
        os.unlink(path)
        raise IOError(f"{path} is not what it was")


def fetch(target):
    target.write_bytes(requests.get("https://example.org/ranker.joblib", timeout=60).content)


def either_way():
    try:
        verify(CACHE)
    except OSError:
        fetch(CACHE)
        verify(CACHE)
    return joblib.load(CACHE)  # expect: safe integrity_check


def only_the_cache():
    try:
        verify(CACHE)
    except OSError:
        fetch(CACHE)
    return joblib.load(CACHE)  # expect: unsafe network


def three_times():
    for _ in range(3):
        fetch(CACHE)
        if digest(CACHE) == PINNED:
            break
    else:
        raise RuntimeError("no luck")
    return joblib.load(CACHE)  # expect: safe integrity_check


def three_times_and_on():
    for _ in range(3):
        fetch(CACHE)
        if digest(CACHE) == PINNED:
            break
    return joblib.load(CACHE)  # expect: unsafe network


def fetched_after(fresh: bool):
    verify(CACHE)
    if fresh:
        fetch(CACHE)
    return joblib.load(CACHE)  # expect: unsafe network
