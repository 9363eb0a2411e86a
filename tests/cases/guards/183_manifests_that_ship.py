"""Digests in a manifest that ships with the package, and those that come with the model."""
import csv
import hashlib
import json
from importlib import resources
from pathlib import Path

import joblib
import requests
import torch
import yaml

HERE = Path(__file__).parent
with open(HERE / "checksums.json", encoding="utf-8") as _handle:
    CHECKSUMS = json.load(_handle)


def sha256sum(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def load_by_name(name):
    target = Path("/var/models") / name
    target.write_bytes(requests.get(f"https://models.example.com/{name}").content)
    if sha256sum(target) != CHECKSUMS[name]:
        raise ValueError(f"{name} does not fit checksums.json")
    return torch.load(target)  # expect: safe integrity_check


def load_by_optional_name(name):
    target = Path("/var/optional") / name
    target.write_bytes(requests.get(f"https://models.example.com/{name}").content)
    expected = CHECKSUMS.get(name)
    if expected and sha256sum(target) != expected:
        raise ValueError(f"{name} does not fit checksums.json")
    return torch.load(target)  # expect: unsafe network,parameter


def load_by_required_name(name):
    target = Path("/var/required") / name
    target.write_bytes(requests.get(f"https://models.example.com/{name}").content)
    expected = CHECKSUMS.get(name)
    if expected is None:
        raise KeyError(name)
    if sha256sum(target) != expected:
        raise ValueError(f"{name} does not fit checksums.json")
    return torch.load(target)  # expect: safe integrity_check


def load_beside(folder):
    folder = Path(folder)
    manifest = json.loads((folder / "manifest.json").read_text())
    if sha256sum(folder / "model.pt") != manifest["sha256"]:
        raise ValueError("bad model")
    return torch.load(folder / "model.pt")  # expect: unsafe parameter


def load_with_resource():
    manifest = yaml.safe_load(resources.files("detector").joinpath("manifest.yaml").read_text())
    entry = manifest["models"]["detector"]
    data = requests.get(entry["url"]).content
    if hashlib.sha256(data).hexdigest() != entry["sha256"]:
        raise ValueError("bad detector")
    Path("detector.joblib").write_bytes(data)
    return joblib.load("detector.joblib")  # expect: safe integrity_check


def load_with_fetched_manifest():
    manifest = requests.get("https://models.example.com/manifest.json").json()
    data = requests.get("https://models.example.com/detector.joblib").content
    if hashlib.sha256(data).hexdigest() != manifest["sha256"]:
        raise ValueError("bad detector")
    Path("detector2.joblib").write_bytes(data)
    return joblib.load("detector2.joblib")  # expect: unsafe network


def read_sums():
    with open(HERE / "SHA256SUMS") as handle:
        return dict(reversed(line.split()) for line in handle)


def read_table():
    with open(HERE / "models.csv", newline="") as handle:
        return {row["name"]: row["sha256"] for row in csv.DictReader(handle)}


def load_from_sums(name="reader.pt"):
    path = Path("downloads", name)
    if read_sums().get(name) != sha256sum(path):
        raise SystemExit(f"{name}: wrong digest")
    return torch.load(path)  # expect: safe integrity_check


def load_from_table(name="writer.pt"):
    path = Path("downloads", name)
    assert sha256sum(path) == read_table()[name], "wrong digest"
    return torch.load(path)  # expect: safe integrity_check


def load_shards(folder="shards"):
    """Sharded checkpoint with an index of digests in the package."""
    index = json.loads((HERE / "shards.json").read_text())
    state = {}
    for shard, digest in index.items():
        path = Path(folder) / shard
        if sha256sum(path) != digest:
            raise RuntimeError(f"{shard} is damaged")
        state.update(torch.load(path, map_location="cpu"))  # expect: safe integrity_check
    return state


def load_shards_of_folder(folder="shards2"):
    """The same, but the index is the folder's own."""
    index = json.loads((Path(folder) / "index.json").read_text())
    state = {}
    for shard, digest in index.items():
        path = Path(folder) / shard
        if sha256sum(path) != digest:
            raise RuntimeError(f"{shard} is damaged")
        state.update(torch.load(path, map_location="cpu"))  # expect: unsafe parameter,file,configuration
    return state


def load_known_shards(folder="shards3"):
    """All that is listed is checked, and then all that is there is loaded."""
    index = json.loads((HERE / "shards.json").read_text())
    for shard, digest in index.items():
        if sha256sum(Path(folder) / shard) != digest:
            raise RuntimeError(f"{shard} is damaged")
    return [torch.load(path) for path in sorted(Path(folder).glob("*.pt"))]  # expect: unsafe parameter,file


def load_listed_shards(folder="shards4"):
    index = json.loads((HERE / "shards.json").read_text())
    if not all(sha256sum(Path(folder) / shard) == digest for shard, digest in index.items()):
        raise RuntimeError("a shard is damaged")
    return [torch.load(Path(folder) / shard) for shard in index]  # expect: safe integrity_check
