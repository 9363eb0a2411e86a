"""Tests that say nothing of the content."""
import hashlib
import os
import sys
import zipfile
from pathlib import Path

import torch

PIN = "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a"


def of_the_name(path):
    if hashlib.sha256(path.encode()).hexdigest() != PIN:
        sys.exit("name")
    return torch.load(path)  # expect: unsafe command_line


def format_of_file(path):
    if not zipfile.is_zipfile(path):
        sys.exit("not a checkpoint")
    return torch.load(path)  # expect: unsafe command_line


def magic(path):
    with open(path, "rb") as f:
        if f.read(4) != b"PK\x03\x04":
            sys.exit("magic")
    return torch.load(path)  # expect: unsafe command_line


def owner(path):
    if os.stat(path).st_uid != os.getuid():
        sys.exit("owner")
    return torch.load(path)  # expect: unsafe command_line


def inside(path):
    if not Path(path).resolve().is_relative_to("/srv/models"):
        sys.exit("outside")
    return torch.load(path)  # expect: unsafe command_line


def extension(path):
    if os.path.splitext(path)[1] not in {".pt", ".pth"}:
        sys.exit("extension")
    return torch.load(path)  # expect: unsafe command_line


def of_the_size(path):
    if hashlib.sha256(str(os.path.getsize(path)).encode()).hexdigest() != PIN:
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe command_line


of_the_name(sys.argv[1])
format_of_file(sys.argv[2])
magic(sys.argv[3])
owner(sys.argv[4])
inside(sys.argv[5])
extension(sys.argv[6])
of_the_size(sys.argv[7])
