"""A manifest that is shipped with the package; another that comes with the download."""
import hashlib
import json
import os
import zipfile

import torch
from huggingface_hub import hf_hub_download, snapshot_download

from .manifest import MANIFEST


def sha256(path):
    h = hashlib.sha256()
    with open(path, "rb") as f:
        while True:
            block = f.read(1 << 16)
            if not block:
                return h.hexdigest()
            h.update(block)


def pinned():
    path = hf_hub_download("acme/ner", "ner.pt")
    if sha256(path) != MANIFEST["ner.pt"]:
        raise OSError("ner.pt is not the file of the manifest")
    return torch.load(path)  # expect: safe integrity_check


def from_repository():
    folder = snapshot_download("acme/ner")
    with open(os.path.join(folder, "digests.json")) as f:
        sums = json.load(f)
    path = os.path.join(folder, "ner.pt")
    if sha256(path) != sums["ner.pt"]:
        raise OSError("ner.pt")
    return torch.load(path)  # expect: unsafe model_hub


def by_revision():
    path = hf_hub_download("acme/ner", "ner.pt", revision="3f1d2c4b5a69788796a5b4c3d2e1f00112233445")
    return torch.load(path)  # expect: unsafe model_hub


def crc_only(path="bundle.zip"):
    with zipfile.ZipFile(path) as z:
        if z.testzip() is not None:
            raise OSError(path)
        z.extractall("bundle")
    return torch.load("bundle/ner.pt")  # expect: unsafe file,parameter
