"""What a listing of a filled folder gives, and cells of tables, whichever way they are taken out."""
import tarfile
import urllib.request
from pathlib import Path

import pandas as pd
import torch


def unpacked(root="bundles"):
    root = Path(root)
    local, _ = urllib.request.urlretrieve("https://example.org/bundle.tar")
    with tarfile.open(local) as tar:
        tar.extractall(root)
    for found in root.rglob("*.pt"):
        torch.load(found)  # expect: unsafe network


def listed(root="others"):
    for found in Path(root).iterdir():
        torch.load(found)  # expect: unsafe file


def of_table():
    table = pd.read_csv("models.csv")
    for _, row in table.iterrows():
        torch.load(row["path"])  # expect: unsafe file
    for path in table["path"].unique().tolist():
        torch.load(path)  # expect: unsafe file


unpacked()
listed()
of_table()
