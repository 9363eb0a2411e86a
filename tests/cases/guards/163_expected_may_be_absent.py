"""An expected digest that a caller may leave out, that may be missing from the table, or that stands in the wrong place."""
import hashlib
import json
import os
import pickle
import re
from importlib import resources
from pathlib import Path

import requests
import torch

MANIFEST = {
    "small.pt": "1111111111111111111111111111111111111111111111111111111111111111",
    "large.pt": "2222222222222222222222222222222222222222222222222222222222222222",
}
RELEASED = frozenset(MANIFEST.values())
SHIPPED = json.loads(resources.files("weights_registry").joinpath("digests.json").read_text())


def digest(path):
    h = hashlib.sha256()
    h.update(Path(path).read_bytes())
    return h.hexdigest()


def from_table(path):
    expected = MANIFEST[os.path.basename(path)]
    if digest(path) != expected:
        raise ValueError("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def from_table_or_refuse(path):
    expected = MANIFEST.get(os.path.basename(path))
    if expected is None:
        raise KeyError(path)
    if digest(path) != expected:
        raise ValueError("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def get_compared_without_default(path):
    if MANIFEST.get(Path(path).name) != digest(path):
        raise ValueError("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def one_of_the_released(path):
    if digest(path) not in RELEASED:
        raise ValueError("not one of ours")
    return torch.load(path)  # expect: safe integrity_check


def any_of_the_released(path):
    actual = digest(path)
    if not any(actual == known for known in MANIFEST.values()):
        raise ValueError("not one of ours")
    return torch.load(path)  # expect: safe integrity_check


def shipped_manifest(path):
    if digest(path) != SHIPPED["resnet"]["sha256"]:
        raise ValueError("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def required_from_environment(path):
    if digest(path) != os.environ["MODEL_SHA256"]:
        raise ValueError("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def skipped_where_absent(path):
    expected = MANIFEST.get(os.path.basename(path))
    if expected and digest(path) != expected:
        raise ValueError("mismatch")
    return torch.load(path)  # expect: unsafe parameter


def own_digest_as_default(path):
    actual = digest(path)
    if MANIFEST.get(os.path.basename(path), actual) != actual:
        raise ValueError("mismatch")
    return torch.load(path)  # expect: unsafe parameter


def only_names_in_table(path):
    if os.path.basename(path) in MANIFEST:
        if digest(path) != MANIFEST[os.path.basename(path)]:
            raise ValueError("mismatch")
    return torch.load(path)  # expect: unsafe parameter


def optional_in_environment(path):
    expected = os.environ.get("MODEL_SHA256")
    if expected is not None and digest(path) != expected:
        raise ValueError("mismatch")
    return torch.load(path)  # expect: unsafe parameter


def default_none(path, sha256=None):
    if sha256 is not None:
        if digest(path) != sha256:
            raise ValueError("mismatch")
    return torch.load(path)  # expect: unsafe parameter


def sidecar(path):
    expected = Path(str(path) + ".sha256").read_text().split()[0]
    if digest(path) != expected:
        raise ValueError("mismatch")
    return torch.load(path)  # expect: unsafe parameter


def digest_of_the_answer(url):
    answer = requests.get(url, timeout=10)
    if hashlib.sha256(answer.content).hexdigest() != answer.headers["X-Checksum-Sha256"]:
        raise ValueError("mismatch")
    return pickle.loads(answer.content)  # expect: unsafe network,parameter


def digest_from_same_server(base):
    blob = requests.get(f"{base}/model.pkl", timeout=10).content
    expected = requests.get(f"{base}/model.pkl.sha256", timeout=10).text.strip()
    if hashlib.sha256(blob).hexdigest() != expected:
        raise ValueError("mismatch")
    return pickle.loads(blob)  # expect: unsafe network,parameter


def wrong_direction(path):
    if "sha256:" + digest(path) not in Path(path).with_suffix(".lock").read_text():
        raise ValueError("mismatch")
    return torch.load(path)  # expect: unsafe parameter


def looks_like_a_digest(path):
    if not re.fullmatch(r"[0-9a-f]{64}", digest(path)):
        raise ValueError("mismatch")
    return torch.load(path)  # expect: unsafe parameter


def either_will_do(path, trusted):
    if trusted or digest(path) == MANIFEST["small.pt"]:
        return torch.load(path)  # expect: unsafe parameter
    raise ValueError("mismatch")


def joined_by_and_in_refusal(path, strict):
    if strict and digest(path) not in RELEASED:
        raise ValueError("mismatch")
    return torch.load(path)  # expect: unsafe parameter


def joined_by_or_in_refusal(path):
    if not Path(path).is_file() or digest(path) not in RELEASED:
        raise ValueError("mismatch")
    return torch.load(path)  # expect: safe integrity_check


def not_equal_to_all(path):
    actual = digest(path)
    for known in MANIFEST.values():
        if actual == known:
            break
    else:
        raise ValueError("not one of ours")
    return torch.load(path)  # expect: safe integrity_check


def loop_that_never_refuses(path):
    actual = digest(path)
    for known in MANIFEST.values():
        if actual == known:
            break
    return torch.load(path)  # expect: unsafe parameter
