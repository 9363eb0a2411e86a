"""Downloads with a cache."""
import os
import urllib.request

CACHE = os.path.expanduser("~/.cache/speech")


def fetch(url, name=None):
    target = os.path.join(CACHE, name or url.rsplit("/", 1)[-1])
    if not os.path.exists(target):
        urllib.request.urlretrieve(url, target)
    return target
