"""Several files against several digests: pairs, tables, sets, sorted lists."""
import argparse
import hashlib
import hmac
import json
import os
import pickle
import zipfile
import zlib
from pathlib import Path
from typing import Final, Literal, TypedDict

import numpy as np
import torch

DIGESTS: Final = {
    "encoder.pt": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
    "decoder.pt": "fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9",
}
SIZES = {"encoder.pt": 1048576}


class Pinned(TypedDict):
    file: str
    sha256: str


PINS: list[Pinned] = [
    {"file": "encoder.pt", "sha256": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"},
    {"file": "decoder.pt", "sha256": "fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9"},
]


def sha(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def by_items(folder):
    models = {}
    for name, expected in DIGESTS.items():
        path = Path(folder) / name
        if sha(path) != expected:
            raise ValueError(name)
        models[name] = torch.load(path)  # expect: safe integrity_check
    return models


def by_records(folder):
    for pin in PINS:
        path = os.path.join(folder, pin["file"])
        if not hmac.compare_digest(sha(path), pin["sha256"]):
            raise ValueError(pin["file"])
        yield torch.load(path)  # expect: safe integrity_check


def zipped(paths):
    for path, expected in zip(paths, DIGESTS.values(), strict=True):
        if sha(path) != expected:
            raise ValueError(path)
        yield torch.load(path)  # expect: safe integrity_check


def all_at_once_then_load(folder):
    wrong = [name for name, expected in DIGESTS.items() if sha(Path(folder) / name) != expected]
    if wrong:
        raise ValueError(wrong)
    return torch.load(Path(folder) / "encoder.pt")  # expect: safe integrity_check


def all_at_once_another(folder):
    wrong = [name for name, expected in DIGESTS.items() if sha(Path(folder) / name) != expected]
    if wrong:
        raise ValueError(wrong)
    return torch.load(Path(folder) / "extra.pt")  # expect: unsafe parameter


def digest_of_the_previous(paths):
    previous = None
    for path in paths:
        if previous is not None and sha(previous) not in DIGESTS.values():
            raise ValueError(previous)
        previous = path
        yield torch.load(path)  # expect: unsafe parameter


def key_is_the_digest(path):
    by_digest = {value: key for key, value in DIGESTS.items()}
    name = by_digest.get(sha(path))
    if name is None:
        raise ValueError(path)
    return torch.load(path)  # expect: safe integrity_check


def size_only(folder):
    path = Path(folder) / "encoder.pt"
    if path.stat().st_size != SIZES["encoder.pt"]:
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe parameter


def checksum_of_crc(path):
    if zlib.crc32(Path(path).read_bytes()) != 0x1C291CA3:
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe parameter


def archive_is_whole(path):
    with zipfile.ZipFile(path) as archive:
        if archive.testzip() is not None:
            raise ValueError(path)
    return torch.load(path)  # expect: unsafe parameter


def magic_number(path):
    with open(path, "rb") as f:
        if f.read(2) != b"PK":
            raise ValueError(path)
    return torch.load(path)  # expect: unsafe parameter


def manifest_of_the_folder(folder):
    expected = json.loads((Path(folder) / "manifest.json").read_text())
    path = Path(folder) / "encoder.pt"
    if sha(path) != expected["encoder.pt"]:
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe parameter


def given_on_the_command_line():
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("--sha256", required=True)
    args = parser.parse_args()
    if sha(args.model) != args.sha256:
        parser.error("the digest is not the one given")
    return torch.load(args.model)  # expect: unsafe command_line


def chained(path):
    if not (sha(path) == DIGESTS["encoder.pt"] == DIGESTS.get("encoder.pt")):
        raise ValueError(path)
    return torch.load(path)  # expect: safe integrity_check


def as_numbers(path):
    found = int(sha(path), 16)
    if found != 0x2C26B46B68FFC68FF99B453C1D30413413422D706483BFA0F98A5E886266E7AE:
        raise ValueError(path)
    return torch.load(path)  # expect: safe integrity_check


def part_of_a_known_text(path):
    if sha(path)[:4] not in DIGESTS["encoder.pt"]:
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe parameter


def mode_as_literal(path, mode: Literal["safe", "full"] = "safe"):
    return np.load(path, allow_pickle=mode == "full")  # expect: unsafe parameter


def mode_checked(path, mode: Literal["safe", "full"] = "safe"):
    if mode != "safe":
        raise ValueError(mode)
    return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling


def verified_member(path, name):
    with zipfile.ZipFile(path) as archive:
        data = archive.read(name)
    if hashlib.sha256(data).hexdigest() != DIGESTS["encoder.pt"]:
        raise ValueError(name)
    return pickle.loads(data)  # expect: safe integrity_check


def another_member(path):
    with zipfile.ZipFile(path) as archive:
        if hashlib.sha256(archive.read("encoder.pt")).hexdigest() != DIGESTS["encoder.pt"]:
            raise ValueError(path)
        return pickle.loads(archive.read("decoder.pt"))  # expect: unsafe parameter
