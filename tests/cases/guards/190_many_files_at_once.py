"""Folders, archives and lists of files that are checked one by one or together."""
import glob
import hashlib
import os
import pickle
import tarfile
import zipfile
from pathlib import Path

import joblib
import requests
import torch

DIGESTS = {
    "part-0.pt": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
    "part-1.pt": "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730",
}
KNOWN = set(DIGESTS.values())
ARCHIVE_SHA256 = "2c624232cdd221771294dfbb310aca000a0df6ac8b66b696d90ef06fdefb64a3"


def sha256_file(path):
    h = hashlib.sha256()
    with open(path, "rb") as f:
        for chunk in iter(lambda: f.read(65536), b""):
            h.update(chunk)
    return h.hexdigest()


def parts_of(folder):
    state = {}
    for path in sorted(Path(folder).glob("*.pt")):
        if path.name not in DIGESTS:
            continue
        if sha256_file(path) != DIGESTS[path.name]:
            raise ValueError(path)
        state.update(torch.load(path))  # expect: safe integrity_check
    return state


def parts_of_known_name(folder):
    state = {}
    for path in sorted(Path(folder).glob("*.pt")):
        if path.name in DIGESTS and sha256_file(path) != DIGESTS[path.name]:
            raise ValueError(path)
        state.update(torch.load(path))  # expect: unsafe parameter
    return state


def parts_with_known_digest(folder):
    return [torch.load(p) for p in glob.glob(os.path.join(folder, "*.pt")) if sha256_file(p) in KNOWN]  # expect: safe integrity_check


def parts_with_other_digest(folder):
    return [torch.load(p) for p in glob.glob(os.path.join(folder, "*.pt")) if sha256_file(p) not in KNOWN]  # expect: unsafe parameter


def parts_once_all_fit():
    if all(sha256_file(name) == digest for name, digest in DIGESTS.items()):
        return [torch.load(name) for name in DIGESTS]  # expect: safe integrity_check
    raise ValueError("some part was changed")


def parts_once_any_fits():
    if any(sha256_file(name) == digest for name, digest in DIGESTS.items()):
        return [torch.load(name) for name in DIGESTS]  # expect: unsafe file
    raise ValueError("all parts were changed")


def parts_unless_mismatches():
    mismatches = [name for name, digest in DIGESTS.items() if sha256_file(name) != digest]
    if mismatches:
        raise ValueError(f"changed: {', '.join(mismatches)}")
    return {name: torch.load(name) for name in DIGESTS}  # expect: safe integrity_check


def parts_in_spite_of_mismatches():
    mismatches = [name for name, digest in DIGESTS.items() if sha256_file(name) != digest]
    if mismatches:
        print(f"changed: {', '.join(mismatches)}")
    return {name: torch.load(name) for name in DIGESTS}  # expect: unsafe file


def bundle():
    response = requests.get("https://models.example.com/bundle.zip", timeout=60)
    with open("bundle.zip", "wb") as out:
        out.write(response.content)
    if sha256_file("bundle.zip") != ARCHIVE_SHA256:
        os.unlink("bundle.zip")
        raise ValueError("bundle.zip was changed")
    with zipfile.ZipFile("bundle.zip") as archive:
        archive.extractall("bundle")
    return joblib.load("bundle/model.joblib")  # expect: safe integrity_check


def bundle_tested():
    response = requests.get("https://models.example.com/tested.zip", timeout=60)
    with open("tested.zip", "wb") as out:
        out.write(response.content)
    with zipfile.ZipFile("tested.zip") as archive:
        if archive.testzip() is not None:
            raise ValueError("tested.zip is broken")
        archive.extractall("tested")
    return joblib.load("tested/model.joblib")  # expect: unsafe network


def member():
    with tarfile.open("weights.tar.gz") as archive:
        data = archive.extractfile("weights.pkl").read()
    if hashlib.sha256(data).hexdigest() != ARCHIVE_SHA256:
        raise ValueError("weights.pkl was changed")
    return pickle.loads(data)  # expect: safe integrity_check


def member_with_sum_inside():
    with zipfile.ZipFile("weights.zip") as archive:
        data = archive.read("weights.pkl")
        expected = archive.read("weights.pkl.sha256").decode().split()[0]
    if hashlib.sha256(data).hexdigest() != expected:
        raise ValueError("weights.pkl was changed")
    return pickle.loads(data)  # expect: unsafe file


def members():
    models = {}
    with zipfile.ZipFile("models.zip") as archive:
        for info in archive.infolist():
            data = archive.read(info)
            if hashlib.sha256(data).hexdigest() not in KNOWN:
                continue
            models[info.filename] = pickle.loads(data)  # expect: safe integrity_check
    return models


def members_by_name():
    models = {}
    with zipfile.ZipFile("models2.zip") as archive:
        for info in archive.infolist():
            if info.filename not in DIGESTS:
                continue
            models[info.filename] = pickle.loads(archive.read(info))  # expect: unsafe file
    return models
