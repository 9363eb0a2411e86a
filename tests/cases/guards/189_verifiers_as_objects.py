"""Guards in classes, context managers, decorators and data classes."""
import contextlib
import functools
import hashlib
import hmac
import pickle
from dataclasses import dataclass, field
from pathlib import Path

import joblib
import requests
import torch

PINS = {
    "resnet": "0b14d501a594442a01c6859541bcb3e8164d183d32937b851835442f69d5c94e",
    "vit": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
}


def digest_of(path):
    with open(path, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


class ModelStore:
    """Fetches models and gives them out once their digest fits (unless a LenientStore does the work)."""

    BASE = "https://models.example.com"

    def __init__(self, root="store"):
        self.root = Path(root)

    def _fetch(self, name):
        path = self.root / f"{name}.pt"
        path.write_bytes(requests.get(f"{self.BASE}/{name}.pt", timeout=60).content)
        return path

    def _verify(self, name, path):
        if digest_of(path) != PINS[name]:
            path.unlink()
            raise RuntimeError(f"{name}: digest does not fit")

    def load(self, name):
        path = self._fetch(name)
        self._verify(name, path)
        return torch.load(path)  # expect: unsafe network,parameter

    def load_raw(self, name):
        path = self._fetch(name)
        return torch.load(path)  # expect: unsafe network,parameter


class LenientStore(ModelStore):
    def _verify(self, name, path):
        if digest_of(path) != PINS[name]:
            print("digest of", name, "does not fit")

    def load_anyway(self, name):
        path = self._fetch(name)
        self._verify(name, path)
        return torch.load(path)  # expect: unsafe network,parameter


@contextlib.contextmanager
def verified(path, expected):
    with open(path, "rb") as stream:
        data = stream.read()
    if not hmac.compare_digest(hashlib.sha256(data).hexdigest(), expected):
        raise ValueError(f"{path} was changed")
    yield data


@contextlib.contextmanager
def opened(path, expected):
    with open(path, "rb") as stream:
        yield stream
    if digest_of(path) != expected:
        raise ValueError(f"{path} was changed")


def load_verified():
    with verified("resnet.pkl", PINS["resnet"]) as data:
        return pickle.loads(data)  # expect: safe integrity_check


def load_opened():
    with opened("vit.pkl", PINS["vit"]) as stream:
        return pickle.load(stream)  # expect: unsafe file


def requires_digest(expected):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(path, *args, **kwargs):
            if digest_of(path) != expected:
                raise ValueError(path)
            return function(path, *args, **kwargs)
        return wrapper
    return decorate


def notes_digest(function):
    @functools.wraps(function)
    def wrapper(path, *args, **kwargs):
        print(path, digest_of(path))
        return function(path, *args, **kwargs)
    return wrapper


@requires_digest(PINS["vit"])
def load_decorated(path):
    return joblib.load(path)  # expect: safe integrity_check


@notes_digest
def load_noted(path):
    return joblib.load(path)  # expect: unsafe file


def use_decorated():
    return load_decorated("d.joblib"), load_noted("n.joblib")


@dataclass
class Artifact:
    url: str
    sha256: str
    path: Path = field(default=Path("artifact.bin"))

    def download(self):
        self.path.write_bytes(requests.get(self.url, timeout=60).content)
        return self

    def matches(self) -> bool:
        return digest_of(self.path) == self.sha256

    @property
    def is_there(self) -> bool:
        return self.path.exists()


def load_artifact():
    artifact = Artifact("https://models.example.com/head.bin", PINS["vit"], Path("head.bin"))
    artifact.download()
    if not artifact.matches():
        raise SystemExit("head.bin was changed")
    return torch.load(artifact.path)  # expect: safe integrity_check


def load_artifact_if_there():
    artifact = Artifact("https://models.example.com/tail.bin", PINS["vit"], Path("tail.bin"))
    artifact.download()
    if not artifact.is_there:
        raise SystemExit("tail.bin is missing")
    return torch.load(artifact.path)  # expect: unsafe network


class Loader:
    def __init__(self, path, expected=None):
        self.path = path
        self.expected = expected

    @classmethod
    def pinned(cls, path):
        return cls(path, PINS["resnet"])

    def load(self):
        if self.expected is not None and digest_of(self.path) != self.expected:
            raise ValueError(self.path)
        return torch.load(self.path)  # expect: unsafe file


class StrictLoader:
    def __init__(self, path, expected):
        self.path = path
        self.expected = expected

    @classmethod
    def pinned(cls, path):
        return cls(path, PINS["resnet"])

    def load(self):
        if digest_of(self.path) != self.expected:
            raise ValueError(self.path)
        return torch.load(self.path)  # expect: safe integrity_check


def use_loaders():
    Loader.pinned("p.pt").load()
    Loader("q.pt").load()
    StrictLoader.pinned("r.pt").load()
    StrictLoader("s.pt", PINS["vit"]).load()
