"""A bundle is fetched, unpacked, searched; another one is only unpacked."""
import shutil
import tarfile
import tempfile
import urllib.request
import zipfile
from pathlib import Path

import joblib
import numpy as np
import torch

BUNDLE = "https://example.org/bundle.tar.gz"


def fetched_bundle(root="bundles"):
    root = Path(root)
    root.mkdir(exist_ok=True)
    archive = root / BUNDLE.rsplit("/", 1)[-1]
    if not archive.exists():
        with urllib.request.urlopen(BUNDLE) as response, open(archive, "wb") as out:
            shutil.copyfileobj(response, out)
    with tarfile.open(archive) as tar:
        tar.extractall(root / "unpacked")
    models = []
    for found in sorted((root / "unpacked").rglob("*.pt")):
        models.append(torch.load(found))  # expect: unsafe network
    return models


def local_bundle():
    with tempfile.TemporaryDirectory() as scratch:
        shutil.unpack_archive("local.zip", scratch)
        return joblib.load(Path(scratch) / "model.joblib")  # expect: unsafe file


def one_member(url):
    local, _ = urllib.request.urlretrieve(url)
    with zipfile.ZipFile(local) as bundle, bundle.open("weights.npy") as member:
        return np.load(member, allow_pickle=True)  # expect: unsafe network


def renamed():
    urllib.request.urlretrieve("https://example.org/x.bin", "download.part")
    Path("download.part").rename("final.pt")
    return torch.load("final.pt")  # expect: unsafe network


fetched_bundle()
local_bundle()
one_member("https://example.org/one.zip")
renamed()
