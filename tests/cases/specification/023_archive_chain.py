"""An archive is fetched, extracted, and members of it are loaded."""
import os
import pickle
import shutil
import tarfile
import tempfile
import urllib.request
import zipfile

import torch

URL = "https://data.example.org/release-3.tar.gz"


def release(folder="release"):
    urllib.request.urlretrieve(URL, "release.tar.gz")
    with tarfile.open("release.tar.gz") as tar:
        tar.extractall("release")
    model = torch.load("release/model.pt")  # expect: unsafe network
    with open(os.path.join("release", "meta", "labels.pkl"), "rb") as f:
        labels = pickle.load(f)  # expect: unsafe network
    return model, labels


def in_temporary_directory():
    with tempfile.TemporaryDirectory() as tmp:
        archive = os.path.join(tmp, "m.zip")
        urllib.request.urlretrieve("https://data.example.org/m.zip", archive)
        zipfile.ZipFile(archive).extractall(tmp)
        return torch.load(os.path.join(tmp, "m", "weights.pt"))  # expect: unsafe network


def unpacked():
    shutil.unpack_archive("bundle.zip", "bundle")
    return torch.load("bundle/weights.pt")  # expect: unsafe file


if __name__ == "__main__":
    release()
    in_temporary_directory()
    unpacked()
