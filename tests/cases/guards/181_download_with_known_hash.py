"""Downloads that take the digest along: pooch, torch.hub, keras, and helpers of one's own with retries."""
import hashlib
import os
import pickle
import shutil
import tempfile
import time
from pathlib import Path

import joblib
import numpy as np
import pooch
import requests
import torch
from torch.hub import download_url_to_file

CACHE = Path.home() / ".cache" / "segmenter"
REGISTRY = {
    "tiny.pt": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
    "base.pt": "sha256:fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9",
}
BRAIN = pooch.create(path=CACHE, base_url="https://data.example.org/segmenter/", registry=REGISTRY)
OPEN_BRAIN = pooch.create(path=CACHE / "open", base_url="https://data.example.org/segmenter/", registry={"tiny.pt": None})


def tiny():
    path = BRAIN.fetch("tiny.pt")
    return torch.load(path)  # expect: safe integrity_check


def tiny_without_hash():
    path = OPEN_BRAIN.fetch("tiny.pt")
    return torch.load(path)  # expect: unsafe network


def atlas():
    path = pooch.retrieve(
        "https://data.example.org/atlas.pkl",
        known_hash="sha256:baa5a0964d3320fbc0c6a922140453c8513ea24ab8fd0577034804a967248096",
    )
    with open(path, "rb") as stream:
        return pickle.load(stream)  # expect: safe integrity_check


def latest_atlas():
    path = pooch.retrieve("https://data.example.org/atlas-latest.pkl", known_hash=None)
    with open(path, "rb") as stream:
        return pickle.load(stream)  # expect: unsafe network


def atlas_of(url, known_hash=None):
    return np.load(pooch.retrieve(url, known_hash=known_hash), allow_pickle=True)  # expect: unsafe network


def old_atlas():
    return atlas_of("https://data.example.org/atlas-old.npy")


def hub_file():
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, "net.pth")
        download_url_to_file(
            "https://models.example.com/net.pth", target,
            hash_prefix="ef2d127de37b942baad06145e54b0c619a1f22327b2ebbcfbec78f5564afe39d",
        )
        return torch.load(target)  # expect: safe integrity_check


def hub_file_short_prefix():
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, "net.pth")
        download_url_to_file("https://models.example.com/net.pth", target, hash_prefix="ef2d127d")
        return torch.load(target)  # expect: unsafe network


def download(url, target, sha256, attempts=3):
    """Fetches until the digest fits."""
    for attempt in range(attempts):
        response = requests.get(url, timeout=30)
        response.raise_for_status()
        if hashlib.sha256(response.content).hexdigest() == sha256:
            Path(target).write_bytes(response.content)
            return target
        time.sleep(2 ** attempt)
    raise OSError(f"{url}: no good copy after {attempts} attempts")


def download_or_last(url, target, sha256, attempts=3):
    for attempt in range(attempts):
        response = requests.get(url, timeout=30)
        Path(target).write_bytes(response.content)
        if hashlib.sha256(response.content).hexdigest() == sha256:
            break
        time.sleep(2 ** attempt)
    return target


def ranker():
    path = download("https://models.example.com/ranker.joblib", "ranker.joblib",
                    "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b")
    return joblib.load(path)  # expect: safe integrity_check


def ranker_in_the_end():
    path = download_or_last("https://models.example.com/ranker.joblib", "ranker_last.joblib",
                            "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b")
    return joblib.load(path)  # expect: unsafe network


def stream_to_cache(url, name, digest):
    """Streams to a temporary file, hashes on the way and moves it into place when all is well."""
    sha = hashlib.sha256()
    with tempfile.NamedTemporaryFile(delete=False) as temporary, requests.get(url, stream=True) as response:
        for chunk in response.iter_content(8192):
            sha.update(chunk)
            temporary.write(chunk)
    if sha.hexdigest() != digest:
        os.remove(temporary.name)
        raise ValueError("digest mismatch")
    target = os.path.join("models", name)
    shutil.move(temporary.name, target)
    return target


def classifier():
    path = stream_to_cache("https://models.example.com/clf.pkl", "clf.pkl",
                           "4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce")
    return pickle.loads(Path(path).read_bytes())  # expect: safe integrity_check


def stream_to_cache_sized(url, name, size):
    count = 0
    with tempfile.NamedTemporaryFile(delete=False) as temporary, requests.get(url, stream=True) as response:
        for chunk in response.iter_content(8192):
            count += len(chunk)
            temporary.write(chunk)
    if count != size:
        os.remove(temporary.name)
        raise ValueError("size mismatch")
    target = os.path.join("models", name)
    shutil.move(temporary.name, target)
    return target


def classifier_of_size():
    path = stream_to_cache_sized("https://models.example.com/clf2.pkl", "clf2.pkl", 10240)
    return pickle.loads(Path(path).read_bytes())  # expect: unsafe network
