"""Helpers that return where they put a file."""
import os
import shutil
import tempfile

import requests

CACHE = os.path.join(os.path.expanduser("~"), ".cache", "toyhub")


def fetch(url, target):
    with requests.get(url, stream=True, timeout=30) as r:
        r.raise_for_status()
        with tempfile.NamedTemporaryFile(delete=False) as tmp:
            for chunk in r.iter_content(1 << 16):
                tmp.write(chunk)
    shutil.move(tmp.name, target)
    return target


def cached(url):
    os.makedirs(CACHE, exist_ok=True)
    target = os.path.join(CACHE, url.rsplit("/", 1)[-1])
    if not os.path.exists(target):
        fetch(url, target)
    return target
