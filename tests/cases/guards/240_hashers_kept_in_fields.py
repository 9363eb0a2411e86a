"""Small classes that keep a running digest while the bytes go by."""
import hashlib
import io
import sys

import requests
import torch

WANTED = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
URL = "https://models.example.org/tagger.pt"


class HashingBuffer:
    """Collects a body and knows its digest."""

    def __init__(self):
        self._digest = hashlib.sha256()
        self._body = io.BytesIO()

    def write(self, piece):
        self._digest.update(piece)
        self._body.write(piece)

    def finish(self, wanted):
        if self._digest.hexdigest() != wanted:
            raise RuntimeError("bad digest")
        self._body.seek(0)
        return self._body


def tagger():
    sink = HashingBuffer()
    for piece in requests.get(URL, stream=True, timeout=20).iter_content(1 << 16):
        sink.write(piece)
    return torch.load(sink.finish(WANTED))  # expect: safe integrity_check


class FileDigest:
    def __init__(self, algorithm="sha256"):
        self.state = hashlib.new(algorithm)

    def feed(self, path):
        with open(path, "rb") as stream:
            while piece := stream.read(65536):
                self.state.update(piece)
        return self

    def agrees(self, wanted):
        return self.state.hexdigest() == wanted


def checked(path):
    if not FileDigest().feed(path).agrees(WANTED):
        sys.exit("refusing " + path)
    return torch.load(path)  # expect: safe integrity_check


def remarked(path):
    if not FileDigest().feed(path).agrees(WANTED):
        print("refusing", path)
    return torch.load(path)  # expect: unsafe command_line


def neighbour(path, other):
    if not FileDigest().feed(other).agrees(WANTED):
        sys.exit("refusing " + other)
    return torch.load(path)  # expect: unsafe command_line


if __name__ == "__main__":
    tagger()
    checked(sys.argv[1])
    remarked(sys.argv[2])
    neighbour(sys.argv[3], sys.argv[4])
