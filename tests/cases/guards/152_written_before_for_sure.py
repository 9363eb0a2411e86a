"""Artifacts that this run has written before it reads them, for sure and not for sure."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import joblib
import numpy as np
import torch


def moved_into_place(model):
    torch.save(model, "m.pt.tmp")
    os.replace("m.pt.tmp", "m.pt")
    return torch.load("m.pt")  # expect: safe trusted_origin


def moved_from_elsewhere(model, path):
    torch.save(model, "n.pt")
    os.replace(path, "n.pt")
    return torch.load("n.pt")  # expect: unsafe command_line


def failure_ignored(model):
    try:
        torch.save(model, "o.pt")
    except OSError:
        pass
    return torch.load("o.pt")  # expect: unsafe file


def perhaps_no_round(model, steps):
    for _ in range(steps):
        torch.save(model, "p.pt")
    return torch.load("p.pt")  # expect: unsafe file


def in_private_folder(model):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "m.joblib"
        joblib.dump(model, path)
        return joblib.load(path)  # expect: safe trusted_origin


def array(values):
    np.save("values.npy", values)
    return np.load("values.npy", allow_pickle=True)  # expect: safe trusted_origin


def by_another_program():
    subprocess.run(["python", "train.py", "--out", "q.pt"], check=True)
    return torch.load("q.pt")  # expect: unsafe file


def other_suffix(model):
    path = Path("model")
    torch.save(model, path.with_suffix(".pt"))
    return torch.load(path.with_suffix(".pth"))  # expect: unsafe file


def every_round(models):
    loaded = []
    for index, model in enumerate(models):
        name = f"part-{index}.pt"
        torch.save(model, name)
        loaded.append(torch.load(name))  # expect: safe trusted_origin
    return loaded


def left_early(model, path):
    if model is None:
        return torch.load("r.pt")  # expect: unsafe file
    torch.save(model, "r.pt")
    return torch.load("r.pt")  # expect: safe trusted_origin


moved_into_place([1]), moved_from_elsewhere([2], sys.argv[1]), failure_ignored([3]), perhaps_no_round([4], len(sys.argv))
in_private_folder([5]), array([6]), by_another_program(), other_suffix([7]), every_round([[8]]), left_early([9], "")
