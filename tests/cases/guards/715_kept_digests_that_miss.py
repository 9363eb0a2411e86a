"""Hash objects kept in fields that did not see all of what is loaded, or might have seen something else."""
import hashlib
import io
import pickle
import sys

import requests
import torch

PIN = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9"


class Reader:
    def __init__(self, stream):
        self._stream = stream
        self._hash = hashlib.sha256()

    def read(self, n=-1):
        data = self._stream.read(n)
        self._hash.update(data)
        return data

    def skip(self, n):
        return self._stream.read(n)

    def require(self, pin):
        if self._hash.hexdigest() != pin:
            raise ValueError("other content")


def beginning_only(url):
    response = requests.get(url, stream=True, timeout=9)
    reader = Reader(response.raw)
    reader.read(512)
    reader.require(PIN)
    return pickle.loads(reader.skip(-1))  # expect: unsafe network


class Sink:
    """Keeps the body; only some pieces are hashed."""

    def __init__(self, trusted=False):
        self.hash = hashlib.sha256()
        self.body = io.BytesIO()
        self.log = io.BytesIO()
        self.trusted = trusted

    def write(self, piece):
        if not self.trusted:
            self.hash.update(piece)
        self.body.write(piece)

    def note(self, text):
        self.hash.update(text)
        self.log.write(text)

    def amend(self, more):
        self.log.write(more)

    def checked(self, pin):
        if self.hash.hexdigest() != pin:
            raise ValueError("other content")
        return self.body

    def checked_log(self, pin):
        if self.hash.hexdigest() != pin:
            raise ValueError("other content")
        return self.log


def sometimes_hashed(url):
    sink = Sink()
    for piece in requests.get(url, stream=True, timeout=9).iter_content(4096):
        sink.write(piece)
    return torch.load(sink.checked(PIN))  # expect: unsafe network


def amended(url):
    sink = Sink()
    body = requests.get(url, timeout=9).content
    sink.note(body)
    sink.amend(requests.get(url + ".more", timeout=9).content)
    return torch.load(sink.checked_log(PIN))  # expect: unsafe network


class Resetting:
    def __init__(self):
        self.hash = hashlib.sha256()

    def feed(self, path):
        with open(path, "rb") as stream:
            self.hash.update(stream.read())
        return self

    def reset(self):
        self.hash = hashlib.sha256()
        return self

    def fits(self, pin):
        return self.hash.hexdigest() == pin


def reset_between(path, other):
    if not Resetting().feed(path).reset().feed(other).fits(PIN):
        sys.exit(1)
    return torch.load(path)  # expect: unsafe command_line


class Plain:
    def __init__(self):
        self.hash = hashlib.sha256()

    def feed(self, path):
        with open(path, "rb") as stream:
            self.hash.update(stream.read())
        return self

    def fits(self, pin):
        return self.hash.hexdigest() == pin


def fed_on_one_way(path, other, careful):
    plain = Plain()
    if careful:
        plain.feed(path)
    else:
        plain.feed(other)
    if not plain.fits(PIN):
        sys.exit(1)
    return torch.load(path)  # expect: unsafe command_line


def fed_afterwards(path, other):
    plain = Plain()
    plain.feed(other)
    if not plain.fits(PIN):
        sys.exit(1)
    plain.feed(path)
    return torch.load(path)  # expect: unsafe command_line


def fed_and_checked(path):
    plain = Plain()
    plain.feed(path)
    if not plain.fits(PIN):
        sys.exit(1)
    return torch.load(path)  # expect: safe integrity_check


beginning_only("https://example.org/a.pkl"), sometimes_hashed("https://example.org/b.pt"), amended("https://example.org/c.pt")
reset_between(sys.argv[1], sys.argv[2]), fed_on_one_way(sys.argv[1], sys.argv[2], len(sys.argv) > 3)
fed_afterwards(sys.argv[1], sys.argv[2]), fed_and_checked(sys.argv[1])
