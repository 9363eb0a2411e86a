"""A digest is computed while the bytes come in, in a class that wraps the stream."""
import hashlib
import pickle

import requests

PIN = "0b5cf0d5a1f8f1d6ea5f9b6a6d8a6b5d1d2e2d8d5e3d1f2a9c8b7a6958473625"


class Digesting:
    def __init__(self, stream):
        self._stream = stream
        self._digest = hashlib.sha256()
        self.size = 0

    def read(self, n=-1):
        data = self._stream.read(n)
        self._digest.update(data)
        self.size += len(data)
        return data

    def hexdigest(self):
        return self._digest.hexdigest()


def fetch(url):
    reader = Digesting(requests.get(url, stream=True, timeout=20).raw)
    body = reader.read()
    if reader.hexdigest() != PIN:
        raise ValueError("unexpected content")
    return pickle.loads(body)  # expect: safe integrity_check


def fetch_sized(url):
    reader = Digesting(requests.get(url, stream=True, timeout=20).raw)
    body = reader.read()
    if reader.size != 4096:
        raise ValueError("unexpected size")
    return pickle.loads(body)  # expect: unsafe network


def fetch_straight(url):
    reader = Digesting(requests.get(url, stream=True, timeout=20).raw)
    value = pickle.load(reader)  # expect: unsafe network
    if reader.hexdigest() != PIN:
        raise ValueError("unexpected content")
    return value


fetch("https://example.org/a.pkl"), fetch_sized("https://example.org/b.pkl"), fetch_straight("https://example.org/c.pkl")
