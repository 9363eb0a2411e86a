"""Checks in the branches of an `if`: of one kind in each, in one only, of another thing, and sets of what was checked."""
import hashlib
import os
import pickle
from pathlib import Path

import joblib
import torch

PIN = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
OLD_PIN = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"
KEY = os.environ.get("MODEL_KEY", "").encode()
CHECKED = set()
SEEN = set()
GIVEN = set()
MIXED = set()


def sha(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def check(path, pin=PIN):
    if sha(path) != pin:
        raise ValueError(path)


def by_version(path, old):
    if old:
        check(path, OLD_PIN)
    else:
        check(path)
    return joblib.load(path)  # expect: safe integrity_check


def by_version_inline(path, version):
    if version == 1:
        if sha(path) != OLD_PIN:
            raise ValueError(path)
    elif version == 2:
        check(path)
    else:
        raise ValueError(version)
    return joblib.load(path)  # expect: safe integrity_check


def by_version_open(path, version):
    if version == 1:
        check(path, OLD_PIN)
    elif version == 2:
        check(path)
    return joblib.load(path)  # expect: unsafe parameter


def by_version_other(path, other, old):
    if old:
        check(other, OLD_PIN)
    else:
        check(path)
    return joblib.load(path)  # expect: unsafe parameter


def by_version_rewritten(old):
    if old:
        check("kept.joblib", OLD_PIN)
        os.replace("converted.joblib", "kept.joblib")
    else:
        check("kept.joblib")
    return joblib.load("kept.joblib")  # expect: unsafe file


def by_version_logged(path, old):
    if old:
        print(sha(path) == OLD_PIN)
    else:
        check(path)
    return joblib.load(path)  # expect: unsafe parameter


def require(path, old):
    if old:
        check(path, OLD_PIN)
    else:
        check(path)


def by_helper(path):
    require(path, path.endswith(".old"))
    return joblib.load(path)  # expect: safe integrity_check


def remembered(path):
    if path not in CHECKED:
        check(path)
        CHECKED.add(path)
    return torch.load(path)  # expect: safe integrity_check


def remembered_without(path):
    if path not in SEEN:
        SEEN.add(path)
    return torch.load(path)  # expect: unsafe parameter


def remembered_before(path):
    if path not in GIVEN:
        GIVEN.add(path)
        check(path)
    return torch.load(path)  # expect: unsafe parameter


def remembered_by_two(path):
    if path not in MIXED:
        check(path)
        MIXED.add(path)
    return torch.load(path)  # expect: unsafe parameter


def trust(path):
    MIXED.add(path)


class Loader:
    def __init__(self):
        self._verified = set()
        self._listed = set(os.environ.get("TRUSTED", "").split(":"))

    def load(self, path):
        if path not in self._verified:
            check(path)
            self._verified.add(path)
        with open(path, "rb") as stream:
            return pickle.load(stream)  # expect: safe integrity_check

    def load_listed(self, path):
        if path not in self._listed:
            check(path)
            self._listed.add(path)
        with open(path, "rb") as stream:
            return pickle.load(stream)  # expect: unsafe parameter
