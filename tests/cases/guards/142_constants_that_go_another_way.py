"""A constant that a caller passes does not come where a comparison has sent it another way."""
import hashlib
import os
import pickle
import sys
from urllib.request import urlretrieve

URLS = {"small": "https://example.org/small.pkl", "large": "https://example.org/large.pkl"}
DIGESTS = ("60a26acbdd83e7b9f3f7e5a91a9c5b4e5e5c2c6d6e9e0f5b2a6c8f7d4e3b2a19", "0f5b2a6c8f7d4e3b2a1960a26acbdd83e7b9f3f7e5a91a9c5b4e5e5c2c6d6e9e")


def fetched(url):
    urlretrieve(url, "net.pkl")
    with open("net.pkl", "rb") as file:
        if hashlib.sha256(file.read()).hexdigest() not in DIGESTS:
            raise ValueError("not a pinned net")
    return "net.pkl"


def by_name(name):
    if name in URLS:
        path = fetched(URLS[name])
    elif os.path.isfile(name):
        path = name
    else:
        raise ValueError(name)
    with open(path, "rb") as file:
        return pickle.load(file)  # expect: safe integrity_check


by_name("small")
by_name("large")


def by_name_or_path(name):
    if name in URLS:
        path = fetched(URLS[name])
    else:
        path = name
    with open(path, "rb") as file:
        return pickle.load(file)  # expect: unsafe network,file


by_name_or_path("small")
by_name_or_path("nets/mine.pkl")


def by_name_or_argument(name):
    path = name if name not in list(URLS) else fetched(URLS[name])
    with open(path, "rb") as file:
        return pickle.load(file)  # expect: unsafe network,command_line


by_name_or_argument("small")
by_name_or_argument(sys.argv[1])


def default_or_path(name):
    if name == "default":
        path = fetched(URLS["small"])
    else:
        path = name
    with open(path, "rb") as file:
        return pickle.load(file)  # expect: safe integrity_check


default_or_path("default")


def checked_too_late(name):
    with open(name, "rb") as file:
        net = pickle.load(file)  # expect: unsafe file
    if name in URLS:
        raise ValueError(name)
    return net


checked_too_late("small")
