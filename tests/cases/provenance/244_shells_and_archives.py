"""Programs and archives between the net and the load."""
import gzip
import os
import shutil
import subprocess
import tarfile
import tempfile
import zipfile
from pathlib import Path
from urllib.request import urlopen

import torch


def curl(name):
    subprocess.run(f"curl -sSL https://example.org/zoo/{name}.pt -o /data/{name}.pt", shell=True, check=True)
    return torch.load(f"/data/{name}.pt")  # expect: unsafe network,parameter


def wget_into():
    os.system("wget -q -P /data/zoo https://example.org/resnet.pt")
    return torch.load("/data/zoo/resnet.pt")  # expect: unsafe network


def unpacked():
    with tempfile.TemporaryDirectory() as scratch:
        packed = Path(scratch) / "bundle.tgz"
        packed.write_bytes(urlopen("https://example.org/bundle.tgz").read())
        with tarfile.open(packed) as bundle:
            bundle.extractall(scratch)
        return [torch.load(p) for p in sorted(Path(scratch).rglob("*.pt"))]  # expect: unsafe network


def member():
    with zipfile.ZipFile("/srv/upload/model.zip") as box:
        with box.open("weights.pkl") as inner:
            return torch.load(inner)  # expect: unsafe file


def gunzipped():
    with urlopen("https://example.org/m.pt.gz") as answer, open("m.pt.gz", "wb") as out:
        shutil.copyfileobj(answer, out)
    with gzip.open("m.pt.gz", "rb") as packed:
        return torch.load(packed)  # expect: unsafe network


def moved():
    subprocess.check_call(["curl", "-o", "new.pt", "https://example.org/new.pt"])
    os.replace("new.pt", "current.pt")
    return torch.load("current.pt")  # expect: unsafe network


def untouched():
    return torch.load("previous.pt")  # expect: unsafe file
