"""A path built from the code's folder and a name from elsewhere has both kinds."""
import os
import sys
import urllib.request
from pathlib import Path

import torch

HERE = Path(__file__).resolve().parent


def named():
    return torch.load(HERE / "models" / f"{sys.argv[1]}.pt")  # expect: unsafe command_line,package_data


def from_environment():
    return torch.load(os.path.join(HERE, os.environ["MODEL"]))  # expect: unsafe environment,package_data


def fetched():
    target = HERE / "cache" / "remote.pt"
    urllib.request.urlretrieve("https://m.example.net/remote.pt", target)
    return torch.load(target)  # expect: unsafe network


def preset(index):
    return torch.load(HERE / f"preset_{int(index)}.pt")  # expect: safe not_checked


print(named(), from_environment(), fetched(), preset(sys.argv[2]))
