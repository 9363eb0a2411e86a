"""A script as it comes out of a notebook: globals, helpers, downloads."""
import os
import pickle
import zipfile
from pathlib import Path

import gdown
import numpy as np
import pandas as pd
import torch
from huggingface_hub import snapshot_download

DRIVE = os.getenv("DRIVE_ROOT") or "/content/drive"
EXPERIMENT = "exp7"
RUN = Path(DRIVE) / EXPERIMENT


def weights(epoch):
    return RUN / f"epoch_{epoch:03d}.pt"


def load_history():
    with (RUN / "history.pkl").open("rb") as f:
        return pickle.load(f)  # expect: unsafe environment,file


history = load_history()
best = max(history, key=lambda row: row["score"])
state = torch.load(weights(best["epoch"]))  # expect: unsafe environment,file

gdown.download(id="1abc", output="features.zip")
with zipfile.ZipFile("features.zip") as archive:
    archive.extractall("features")
train = np.load("features/train.npy", allow_pickle=True)  # expect: unsafe network
test = np.load("features_test/test.npy", allow_pickle=True)  # expect: unsafe file

local = snapshot_download("lab/encoder")
encoder = torch.load(os.path.join(local, "encoder.pt"))  # expect: unsafe model_hub

frame = pd.read_pickle("https://lab.example.org/frame.pkl")  # expect: unsafe network
frames = [pd.read_pickle(p) for p in Path("frames").iterdir() if p.suffix == ".pkl"]  # expect: unsafe file

answer = input(f"Checkpoint [{EXPERIMENT}]: ") or "final.pt"
final = torch.load(RUN.parent / answer)  # expect: unsafe environment,file,standard_input
del answer
answer = "final.pt"
again = torch.load(answer)  # expect: unsafe file
