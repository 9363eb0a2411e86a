import glob
import os

import torch


def newest(folder):
    found = sorted(glob.glob(os.path.join(folder, "epoch_*.pt")), key=os.path.getmtime)
    return found[-1] if found else None


def resume_from(path, model, optimizer=None):
    """Put a checkpoint back; returns the epoch to go on with."""
    if not os.path.isfile(path):
        raise FileNotFoundError(path)
    checkpoint = torch.load(path, map_location="cpu")  # expect: unsafe command_line,file
    model.load_state_dict(checkpoint["model"])
    if optimizer is not None:
        optimizer.load_state_dict(checkpoint["optimizer"])
    return checkpoint["epoch"] + 1


def read_ema(path):
    return torch.load(path)["ema"]  # expect: unsafe command_line
