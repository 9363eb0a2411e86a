"""A helper whose digest is optional checks something only where the caller gives one."""
import hashlib
import os
import pickle
import urllib.request

INDEX = {"name": "vocab.pkl", "md5": "5ff9c542aee3614f3951f8cda6e48888"}


def md5_of(path):
    state = hashlib.md5()
    with open(path, "rb") as handle:
        for block in iter(lambda: handle.read(65536), b""):
            state.update(block)
    return state.hexdigest()


def intact(path, md5=None):
    if not os.path.isfile(path):
        return False
    if md5 is None:
        return True
    return md5 == md5_of(path)


def demand(path, sha=None):
    if sha is not None and hashlib.sha256(open(path, "rb").read()).hexdigest() != sha:
        raise ValueError(path)


class Reader:
    wanted = INDEX

    def __init__(self, folder):
        self.folder = folder

    def listed(self):
        path = os.path.join(self.folder, self.wanted["name"])
        if not intact(path, self.wanted["md5"]):
            raise RuntimeError("damaged")
        with open(path, "rb") as handle:
            return pickle.load(handle)  # expect: safe integrity_check

    def unlisted(self):
        path = os.path.join(self.folder, self.wanted["name"])
        if not intact(path):
            raise RuntimeError("missing")
        with open(path, "rb") as handle:
            return pickle.load(handle)  # expect: unsafe parameter


def given(path):
    demand(path, sha="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
    return pickle.load(open(path, "rb"))  # expect: safe integrity_check


def left_out(path):
    demand(path)
    return pickle.load(open(path, "rb"))  # expect: unsafe parameter


def handed_down(path, sha=None):
    demand(path, sha)
    return pickle.load(open(path, "rb"))  # expect: unsafe parameter


def from_beside(path):
    digest = urllib.request.urlopen("https://models.example/vocab.md5").read().decode()
    urllib.request.urlretrieve("https://models.example/vocab.pkl", path)
    if not intact(path, digest):
        raise RuntimeError("damaged")
    return pickle.load(open(path, "rb"))  # expect: unsafe network
