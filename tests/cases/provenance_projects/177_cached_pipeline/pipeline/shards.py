import csv
import json
from pathlib import Path

import numpy as np
import torch


def by_manifest(manifest):
    manifest = Path(manifest)
    for entry in json.loads(manifest.read_text())["shards"]:
        yield torch.load(manifest.parent / entry["file"])  # expect: unsafe command_line,configuration


def by_glob(folder):
    for path in sorted(Path(folder).glob("shard-*.npy")):
        yield np.load(path, allow_pickle=True)  # expect: unsafe command_line


def by_list(name="shards.txt"):
    with open(name) as lines:
        paths = [line.strip() for line in lines if line.strip()]
    return [torch.load(p) for p in paths]  # expect: unsafe file


def by_table(table):
    with open(table, newline="") as stream:
        for row in csv.DictReader(stream):
            yield np.load(row["array"], allow_pickle=True)  # expect: unsafe parameter
