"""A private temporary folder adds nothing by itself: what fills it counts."""
import os
import subprocess
import sys
import tempfile
import zipfile

import boto3
import torch


def downloaded():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "model.pt")
        boto3.client("s3").download_file("acme-models", "model.pt", path)
        return torch.load(path)  # expect: unsafe network


def extracted(archive):
    folder = tempfile.mkdtemp()
    with zipfile.ZipFile(archive) as bundle:
        bundle.extractall(folder)
    return torch.load(os.path.join(folder, "model.pt"))  # expect: unsafe command_line


def cloned(url):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.check_call(["git", "clone", url, folder])
        return torch.load(folder + "/model.pt")  # expect: unsafe network,environment


def own(model):
    with tempfile.NamedTemporaryFile(suffix=".pt") as file:
        torch.save(model.state_dict(), file.name)
        return torch.load(file.name)  # expect: safe trusted_origin


downloaded(), extracted(sys.argv[1]), cloned(os.environ["REPOSITORY"]), own(torch.nn.Linear(1, 1))
