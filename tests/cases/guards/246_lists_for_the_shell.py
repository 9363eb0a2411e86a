"""Lists of digests on standard input that say nothing, and printed digests of a path that is written out."""
import contextlib
import subprocess
import sys

import torch

SUM = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03"


def abbreviated(path):
    subprocess.run(["sha256sum", "-c"], input=f"5891b5  {path}\n", text=True, check=True)
    return torch.load(path)  # expect: unsafe parameter


def handed_in(path, digest):
    subprocess.run(["sha256sum", "-c"], input=f"{digest}  {path}\n", text=True, check=True)
    return torch.load(path)  # expect: unsafe command_line


def computed_only(path):
    subprocess.run(["sha256sum", "-"], input=f"{SUM}  {path}\n", text=True, check=True)
    return torch.load(path)  # expect: unsafe parameter


def list_beside(path):
    subprocess.run(["sha256sum", "-c", "sums.txt"], input=f"{SUM}  {path}\n", text=True, check=True)
    return torch.load(path)  # expect: unsafe parameter


def encoded(path):
    subprocess.check_output(["sha256sum", "-c"], input=f"{SUM}  {path}\n".encode())
    return torch.load(path)  # expect: safe integrity_check


def made_good(path):
    subprocess.run("sha256sum -c - || true", shell=True, input=f"{SUM}  {path}\n", text=True, check=True)
    return torch.load(path)  # expect: unsafe parameter


def swallowed(path):
    with contextlib.suppress(subprocess.CalledProcessError):
        subprocess.run(["sha256sum", "-c"], input=f"{SUM}  {path}\n", text=True, check=True)
    return torch.load(path)  # expect: unsafe parameter


def printed():
    found = subprocess.check_output(["shasum", "-a", "256", "m.pt"], text=True).split()[0]
    if found != SUM:
        raise ValueError(found)
    torch.load("m.pt")  # expect: safe integrity_check
    torch.load("n.pt")  # expect: unsafe file


handed_in(sys.argv[1], sys.argv[2])
