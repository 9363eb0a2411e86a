"""`git clone` names its folder after the repository, a slash behind the address or not; nothing else comes from there."""
import subprocess

import torch


def cloned():
    subprocess.run(["git", "clone", "https://example.org/group/models/"], check=True)
    return torch.load("models/a.pt")  # expect: unsafe network


def beside_it():
    subprocess.run("git clone --depth 1 https://example.org/group/code/", shell=True, check=True)
    return torch.load("data/local/a.pt")  # expect: unsafe file
