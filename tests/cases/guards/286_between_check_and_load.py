"""What happens to the file after somebody looked at it."""
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile

import requests
import torch

GOOD = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def fingerprint(path):
    h = hashlib.sha256()
    with open(path, "rb") as f:
        for block in iter(lambda: f.read(8192), b""):
            h.update(block)
    return h.hexdigest()


def ensure(path):
    if fingerprint(path) != GOOD:
        raise ValueError(f"{path}: fingerprint differs")


def refreshed_in_between(url):
    with open("live.pt", "wb") as f:
        f.write(requests.get(url).content)
    ensure("live.pt")
    with open("live.pt", "wb") as f:
        f.write(requests.get(url).content)
    return torch.load("live.pt")  # expect: unsafe network,parameter


def moved_after_the_check(path):
    ensure(path)
    os.makedirs("stage", exist_ok=True)
    staged = shutil.copy(path, "stage/current.pt")
    return torch.load(staged)  # expect: safe integrity_check


def replaced_after_the_check(path, newer):
    ensure(path)
    shutil.copyfile(newer, path)
    return torch.load(path)  # expect: unsafe parameter


def archive_checked(archive):
    ensure(archive)
    with zipfile.ZipFile(archive) as bundle:
        bundle.extractall("unpacked")
    return torch.load("unpacked/weights.pt")  # expect: safe integrity_check


def member_of_unchecked(archive, other):
    ensure(other)
    with zipfile.ZipFile(archive) as bundle:
        bundle.extractall("loose")
    return torch.load("loose/weights.pt")  # expect: unsafe parameter


def only_if_asked(path, strict=False):
    if strict:
        ensure(path)
    return torch.load(path)  # expect: unsafe parameter


def unless_told_otherwise(path):
    if os.environ.get("SKIP_CHECK") != "1":
        ensure(path)
    return torch.load(path)  # expect: unsafe parameter


def both_ways(path, size):
    if size == "large":
        ensure(path)
    elif fingerprint(path) != GOOD:
        sys.exit("no")
    return torch.load(path)  # expect: safe integrity_check


def suppressed(path):
    try:
        ensure(path)
    except Exception as error:
        print(error, file=sys.stderr)
    return torch.load(path)  # expect: unsafe parameter


def suppressed_and_left(path):
    try:
        ensure(path)
    except Exception as error:
        print(error, file=sys.stderr)
        return None
    return torch.load(path)  # expect: safe integrity_check


def in_the_else_branch(path):
    try:
        ensure(path)
    except ValueError:
        model = None
    else:
        model = torch.load(path)  # expect: safe integrity_check
    return model


def scanned(path):
    result = subprocess.run([sys.executable, "-m", "picklescan", "-p", path])
    if result.returncode != 0:
        raise SystemExit(result.returncode)
    return torch.load(path)  # expect: safe malware_scan


def scanned_in_the_finally(path):
    try:
        return torch.load(path)  # expect: unsafe parameter
    finally:
        subprocess.check_call(["picklescan", "-p", path])
