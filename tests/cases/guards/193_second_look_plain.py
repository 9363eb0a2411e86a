"""Plain guards once more: registries of models, resumable downloads, sidecar files, environment pins, wrappers of wrappers."""
import hashlib
import json
import logging
import os
import pickle
import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import click
import joblib
import numpy as np
import requests
import torch

log = logging.getLogger("models")
MODEL_REGISTRY = {
    "small": {
        "url": "https://models.example.com/small.pt",
        "sha256": "a665a45920422f9d417e4867efdc4fb8a04a1f3fff1fa07e998e86f7f7a27ae3",
        "filename": "small.pt",
    },
    "large": {
        "url": "https://models.example.com/large.pt",
        "sha256": "b3a8e0e1f9ab1bfe3a36f231f676f78bb30a519d2b21e6c530c0eee8ebb4a5d0",
        "filename": "large.pt",
    },
}
CACHE_DIR = Path(os.environ.get("MODEL_CACHE", "~/.cache/models")).expanduser()


class IntegrityError(Exception):
    pass


def file_sha256(path: Path, chunk_size: int = 65536) -> str:
    sha = hashlib.sha256()
    with path.open("rb") as fh:
        while chunk := fh.read(chunk_size):
            sha.update(chunk)
    return sha.hexdigest()


def download_model(name: str) -> Path:
    info = MODEL_REGISTRY[name]
    path = CACHE_DIR / info["filename"]
    if path.exists() and file_sha256(path) == info["sha256"]:
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    urllib.request.urlretrieve(info["url"], path)
    if file_sha256(path) != info["sha256"]:
        path.unlink(missing_ok=True)
        raise IntegrityError(name)
    return path


def download_model_fast(name: str) -> Path:
    info = MODEL_REGISTRY[name]
    path = CACHE_DIR / "fast" / info["filename"]
    if not path.exists():
        urllib.request.urlretrieve(info["url"], path)
        if file_sha256(path) != info["sha256"]:
            path.unlink(missing_ok=True)
            raise IntegrityError(name)
    return path


@click.command()
@click.option("--name", default="small")
def cli(name):
    model = torch.load(download_model(name), map_location="cpu")  # expect: safe integrity_check
    fast = torch.load(download_model_fast(name), map_location="cpu")  # expect: unsafe network
    return model, fast


def load_with_sidecar(path):
    expected = Path(str(path) + ".sha256").read_text().split()[0]
    if file_sha256(Path(path)) != expected:
        raise IntegrityError(path)
    return torch.load(path)  # expect: unsafe parameter


def load_with_environment_pin(path="model.pt"):
    pin = os.environ["MODEL_SHA256"]
    if file_sha256(Path(path)) != pin:
        raise IntegrityError(path)
    return torch.load(path)  # expect: safe integrity_check


def load_with_optional_environment_pin(path="model.pt"):
    pin = os.environ.get("MODEL_SHA256")
    if pin and file_sha256(Path(path)) != pin:
        raise IntegrityError(path)
    return torch.load(path)  # expect: unsafe parameter,file


def load_with_default_pin(path="model2.pt"):
    pin = os.environ.get("MODEL_SHA256", "a665a45920422f9d417e4867efdc4fb8a04a1f3fff1fa07e998e86f7f7a27ae3")
    if file_sha256(Path(path)) != pin:
        raise IntegrityError(path)
    return torch.load(path)  # expect: safe integrity_check


def try_load(path, digest):
    """None when the file is not the right one."""
    try:
        if file_sha256(path) != digest:
            return None
    except FileNotFoundError:
        return None
    with open(path, "rb") as fh:
        return pickle.load(fh)  # expect: safe integrity_check


def try_load_lenient(path, digest):
    try:
        good = file_sha256(path) == digest
    except FileNotFoundError:
        good = False
    if not good:
        log.warning("digest of %s is wrong", path)
    with open(path, "rb") as fh:
        return pickle.load(fh)  # expect: unsafe file


def use_both():
    digest = MODEL_REGISTRY["small"]["sha256"]
    return try_load(Path("a.pkl"), digest), try_load_lenient(Path("b.pkl"), digest)


@contextmanager
def checked_open(path, digest):
    with open(path, "rb") as fh:
        if hashlib.sha256(fh.read()).hexdigest() != digest:
            raise IntegrityError(path)
        fh.seek(0)
        yield fh


def load_checked():
    with checked_open("c.joblib", MODEL_REGISTRY["large"]["sha256"]) as fh:
        return joblib.load(fh)  # expect: safe integrity_check


class ChecksumMixin:
    expected = "a665a45920422f9d417e4867efdc4fb8a04a1f3fff1fa07e998e86f7f7a27ae3"

    def assert_checksum(self, path):
        if file_sha256(Path(path)) != self.expected:
            raise IntegrityError(path)


class Predictor(ChecksumMixin):
    def __init__(self, path="predictor.joblib"):
        self.assert_checksum(path)
        self.model = joblib.load(path)  # expect: safe integrity_check


class OpenPredictor(ChecksumMixin):
    def __init__(self, path="open_predictor.joblib"):
        self.model = joblib.load(path)  # expect: unsafe file,parameter
        self.assert_checksum(path)


class LazyPredictor:
    def __init__(self, path, digest):
        self._path = path
        self._digest = digest

    @property
    def model(self):
        if file_sha256(Path(self._path)) != self._digest:
            raise IntegrityError(self._path)
        return joblib.load(self._path)  # expect: safe integrity_check


LAZY = LazyPredictor("lazy.joblib", MODEL_REGISTRY["small"]["sha256"])


@lru_cache(maxsize=1)
def get_embeddings():
    data = requests.get("https://data.example.com/emb.npy", timeout=30).content
    if hashlib.blake2b(data).hexdigest() != MODEL_REGISTRY["large"]["sha256"]:
        raise IntegrityError("emb.npy")
    Path("emb.npy").write_bytes(data)
    return np.load("emb.npy", allow_pickle=True)  # expect: safe integrity_check


def get_embeddings_by_length():
    response = requests.get("https://data.example.com/emb2.npy", timeout=30)
    if len(response.content) != int(response.headers["Content-Length"]):
        raise IntegrityError("emb2.npy")
    Path("emb2.npy").write_bytes(response.content)
    return np.load("emb2.npy", allow_pickle=True)  # expect: unsafe network


def get_embeddings_by_etag():
    response = requests.get("https://data.example.com/emb3.npy", timeout=30)
    if hashlib.md5(response.content).hexdigest() != response.headers["ETag"].strip('"'):
        raise IntegrityError("emb3.npy")
    Path("emb3.npy").write_bytes(response.content)
    return np.load("emb3.npy", allow_pickle=True)  # expect: unsafe network


def verify_or_exit(path, digest):
    if file_sha256(path) == digest:
        return
    log.critical("%s was changed", path)
    sys.exit(3)


def load_or_exit():
    path = Path("d.pkl")
    verify_or_exit(path, MODEL_REGISTRY["large"]["sha256"])
    return pickle.loads(path.read_bytes())  # expect: safe integrity_check


def load_after_shell():
    subprocess.run("sha256sum -c checksums.txt", shell=True)
    return torch.load("e.pt")  # expect: unsafe file


def load_for_all(paths, digests):
    models = []
    for path, digest in zip(paths, digests):
        if file_sha256(path) != digest:
            log.error("skipping %s", path)
            continue
        models.append(torch.load(path))  # expect: safe integrity_check
    return models


def load_for_most(paths, digests):
    models = []
    for path, digest in zip(paths, digests):
        if file_sha256(path) != digest:
            log.error("%s is wrong", path)
        else:
            log.info("%s is right", path)
        models.append(torch.load(path))  # expect: unsafe file
    return models


def use_all():
    paths = [Path("f.pt"), Path("g.pt")]
    digests = [info["sha256"] for info in MODEL_REGISTRY.values()]
    return load_for_all(paths, digests), load_for_most(paths, digests)


def safe_or_digest(path, digest=None):
    if digest is None:
        return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling
    if file_sha256(Path(path)) != digest:
        raise IntegrityError(path)
    return torch.load(path, weights_only=False)  # expect: safe integrity_check


def use_safe():
    safe_or_digest("h.pt")
    safe_or_digest("h.pt", MODEL_REGISTRY["small"]["sha256"])


def resolve_model(name):
    known = {"tagger": "models/tagger.pkl", "parser": "models/parser.pkl"}
    if name not in known:
        raise click.BadParameter(f"choose from {sorted(known)}")
    return known[name]


@click.command()
@click.argument("name")
def tag(name):
    with open(resolve_model(name), "rb") as fh:
        return pickle.load(fh)  # expect: unsafe file


@click.command()
@click.argument("path", type=click.Choice(["models/tagger.pkl", "models/parser.pkl"]))
def parse(path):
    with open(path, "rb") as fh:
        return pickle.load(fh)  # expect: safe allow_list


@click.command()
@click.argument("path", type=click.Path(exists=True, dir_okay=False))
def inspect(path):
    with open(path, "rb") as fh:
        return pickle.load(fh)  # expect: unsafe command_line


def manifest_of(folder):
    with open(Path(folder) / "manifest.json") as fh:
        return json.load(fh)


def load_bundle(folder):
    manifest = manifest_of(folder)
    for name, digest in manifest["files"].items():
        if file_sha256(Path(folder) / name) != digest:
            raise IntegrityError(name)
    return torch.load(Path(folder) / "model.pt")  # expect: unsafe parameter


def load_own_bundle():
    folder = Path(__file__).parent / "data"
    return joblib.load(folder / "vectorizer.joblib")  # expect: safe not_checked
