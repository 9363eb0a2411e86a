"""What was checked is one path, what is loaded is made from it: another file, unless a folder was checked as a whole."""
import hashlib
import os
import subprocess
from pathlib import Path

import torch

PIN = "baf6f2b1b1f0e6bca40b4d9b0c9f9c0e4cbd59bd5f0a0a5b0d6a4a7e7c1a9b11"


def verify(path):
    if hashlib.sha256(Path(path).read_bytes()).hexdigest() != PIN:
        raise ValueError(path)
    return path


def itself(path):
    verify(path)
    return torch.load(Path(path))  # expect: safe integrity_check


def spelled_again(path):
    verify(path)
    return torch.load(f"{path}")  # expect: safe integrity_check


def with_an_ending(path):
    verify(path)
    return torch.load(path + ".full")  # expect: unsafe parameter


def formatted(path):
    verify(path)
    return torch.load(f"{path}.{os.getpid()}")  # expect: unsafe parameter


def below(path):
    verify(path)
    return torch.load(os.path.join(path, "model.pt"))  # expect: unsafe parameter


def beside(path):
    verify(path)
    path += ".bak"
    return torch.load(path)  # expect: unsafe parameter


def from_a_helper(path):
    return torch.load(verify(path) + ".full")  # expect: unsafe parameter


def replaced(path):
    verify(path)
    return torch.load(path.replace(".json", ".pt"))  # expect: unsafe parameter


def folder_of_the_checked(path):
    verify(path)
    return torch.load(Path(path).parent / "other.pt")  # expect: unsafe parameter


def scanned_as_a_whole(folder):
    subprocess.run(["modelscan", "-p", folder], check=True)
    return torch.load(os.path.join(folder, "model.pt"))  # expect: safe malware_scan


def scanned_then_beside(folder):
    subprocess.run(["modelscan", "-p", folder], check=True)
    return torch.load(folder + "-old/model.pt")  # expect: unsafe parameter


def both_parts(folder, name):
    path = os.path.join(folder, name)
    verify(path)
    return torch.load(os.path.join(folder, name))  # expect: safe integrity_check
