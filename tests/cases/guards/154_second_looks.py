"""Results of checks that are kept, combined and asked later; and results that are overwritten or asked of something else."""
import hashlib
import io
import os
import pickle
import sys
import urllib.request
import zipfile

import torch

PIN = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


def is_good(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest() == PIN


def kept(path):
    good = is_good(path)
    if good:
        return torch.load(path)  # expect: safe integrity_check
    return None


def overwritten(path):
    good = is_good(path)
    good = os.path.exists(path)
    if not good:
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe command_line


def in_a_dictionary(path):
    checks = {"digest": is_good(path), "there": os.path.exists(path)}
    if not all(checks.values()):
        raise ValueError(path)
    return torch.load(path)  # expect: safe integrity_check


def any_of_them(path):
    if not any([is_good(path), path.endswith(".pt")]):
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe command_line


def chosen_by_check(path):
    loader = torch.load if is_good(path) else None
    return loader and torch.load(path)  # expect: safe integrity_check


def chosen_in_any_case(path):
    loader = torch.load if is_good(path) else print
    return loader and torch.load(path)  # expect: unsafe command_line


def one_or_the_other(path, spare):
    chosen = path if is_good(path) else spare
    return torch.load(chosen)  # expect: unsafe command_line


def only_the_good(paths):
    good = [path for path in paths if is_good(path)]
    return [torch.load(path) for path in good]  # expect: safe integrity_check


def filtered(paths):
    return [torch.load(path) for path in filter(is_good, paths)]  # expect: safe integrity_check


def sorted_by_it(paths):
    return [torch.load(path) for path in sorted(paths, key=is_good)]  # expect: unsafe command_line


def member_of_checked(url):
    with urllib.request.urlopen(url) as response:
        blob = response.read()
    if hashlib.sha256(blob).hexdigest() != PIN:
        raise ValueError(url)
    with zipfile.ZipFile(io.BytesIO(blob)) as archive:
        return pickle.loads(archive.read("model.pkl"))  # expect: safe integrity_check


def checked_member_only(url):
    with urllib.request.urlopen(url) as response:
        archive = zipfile.ZipFile(io.BytesIO(response.read()))
    if hashlib.sha256(archive.read("README")).hexdigest() != PIN:
        raise ValueError(url)
    return pickle.loads(archive.read("model.pkl"))  # expect: unsafe command_line,network


def length_of_digest(path):
    with open(path, "rb") as f:
        digest = hashlib.sha256(f.read()).hexdigest()
    if len(digest) != len(PIN):
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe command_line


def first_seen(path, seen={}):
    digest = hashlib.sha256(open(path, "rb").read()).hexdigest()
    if seen.setdefault(path, digest) != digest:
        raise ValueError(path)
    return torch.load(path)  # expect: unsafe command_line


def loop_that_ends_early(paths):
    for path in paths:
        if not is_good(path):
            break
        torch.load(path)  # expect: safe integrity_check
    return torch.load(paths[-1])  # expect: unsafe command_line


a = sys.argv
kept(a[1]), overwritten(a[2]), in_a_dictionary(a[3]), any_of_them(a[4]), chosen_by_check(a[5]), chosen_in_any_case(a[5]), one_or_the_other(a[6], a[7])
only_the_good(a[8:]), filtered(a[8:]), sorted_by_it(a[8:]), member_of_checked(a[1]), checked_member_only(a[2])
length_of_digest(a[3]), first_seen(a[4]), loop_that_ends_early(a[8:])
