"""Manifests and tables that name model files; a hub's file that is read as text."""
import csv
import sys
from pathlib import Path

import pandas as pd
import torch
from huggingface_hub import hf_hub_download

for line in open("models.txt"):
    a = torch.load(line.strip())  # expect: unsafe file

with open("models.csv", newline="") as handle:
    for row in csv.DictReader(handle):
        b = torch.load(row["path"])  # expect: unsafe file

for name in Path("names.lst").read_text().splitlines():
    c = torch.load(Path("models") / name)  # expect: unsafe file

listed = hf_hub_download("acme/zoo", "list.txt")
for repository in Path(listed).read_text().split():
    d = torch.load(hf_hub_download(repository, "model.bin"))  # expect: unsafe model_hub

frame = pd.read_csv("frame.csv")
print(frame, sys.argv[1])
