"""What is there is kept if its digest is right, and else fetched again and checked: the test is the check of the other way."""
import hashlib
import os
import urllib.request

import torch

PINNED = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
URL = "https://models.example.org/craft.pth"


def digest(path):
    made = hashlib.sha256()
    with open(path, "rb") as source:
        for chunk in iter(lambda: source.read(4096), b""):
            made.update(chunk)
    return made.hexdigest()


def is_intact(path):
    return digest(path) == PINNED


def again(path):
    if digest(path) != PINNED:
        urllib.request.urlretrieve(URL, path)
        assert digest(path) == PINNED, "corrupt"
    return torch.load(path)  # expect: safe integrity_check


def missing_or_wrong(folder, download=True):
    path = os.path.join(folder, "craft.pth")
    if os.path.isfile(path) == False:
        if not download:
            raise FileNotFoundError(path)
        urllib.request.urlretrieve(URL, path)
        assert digest(path) == PINNED, "corrupt"
    elif digest(path) != PINNED:
        os.remove(path)
        urllib.request.urlretrieve(URL, path)
        assert digest(path) == PINNED, "corrupt"
    return path


def with_helper(path):
    if not is_intact(path):
        urllib.request.urlretrieve(URL, path)
        if not is_intact(path):
            raise ValueError(path)
    return torch.load(path)  # expect: safe integrity_check


def not_checked_again(path):
    if digest(path) != PINNED:
        urllib.request.urlretrieve(URL, path)
    return torch.load(path)  # expect: unsafe network


def renewed_when_right(path):
    if digest(path) == PINNED:
        urllib.request.urlretrieve(URL, path)
    else:
        urllib.request.urlretrieve(URL, path)
        assert digest(path) == PINNED
    return torch.load(path)  # expect: unsafe network


def renewed_otherwise(path):
    if digest(path) != PINNED:
        urllib.request.urlretrieve(URL, path)
        assert digest(path) == PINNED
    else:
        urllib.request.urlretrieve(URL, path)
    return torch.load(path)  # expect: unsafe network


def of_another(path, other):
    if digest(other) != PINNED:
        urllib.request.urlretrieve(URL, path)
        assert digest(path) == PINNED
    return torch.load(path)  # expect: unsafe network


torch.load(missing_or_wrong("weights"))  # expect: safe integrity_check
