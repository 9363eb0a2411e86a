"""Scans and digests in a shell: which exit status counts, and whose."""
import os
import re
import subprocess
from urllib.parse import urlsplit

import requests
import torch
from packaging.version import Version

import pickle

RELEASE = re.compile(r"^https://weights\.example\.org/v\d+/[\w.-]+\.pt$")
LOOSE = re.compile(r"https://weights.example.org/.*")


def both_must_be_well(path):
    subprocess.run(f"test -s {path} && picklescan -p {path}", shell=True, check=True)
    return torch.load(path)  # expect: safe malware_scan


def leaves_by_itself(path):
    subprocess.check_call(f"picklescan -p {path} || exit 3", shell=True)
    return torch.load(path)  # expect: safe malware_scan


def with_log(path):
    subprocess.check_call(f"picklescan -p {path} > scan.log 2>&1", shell=True)
    return torch.load(path)  # expect: safe malware_scan


def stops_at_failure(path):
    subprocess.check_call(f"set -e\npicklescan -p {path}\necho clean\n", shell=True)
    return torch.load(path)  # expect: safe malware_scan


def something_else_behind_it(path):
    subprocess.check_call(f"picklescan -p {path}; echo done", shell=True)
    return torch.load(path)  # expect: unsafe parameter


def piped(path):
    subprocess.check_call(f"picklescan -p {path} | tee scan.log", shell=True)
    return torch.load(path)  # expect: unsafe parameter


def only_if_it_is_not_there(path):
    subprocess.check_call(f"test -f {path}.ok || picklescan -p {path}", shell=True)
    return torch.load(path)  # expect: unsafe parameter


def in_the_background(path):
    os.system(f"picklescan -p {path} &")
    return torch.load(path)  # expect: unsafe parameter


def wrong_word_of_the_output(path):
    if subprocess.check_output(["sha256sum", path], text=True).split()[1] != "model.pt":
        raise RuntimeError(path)
    return torch.load(path)  # expect: unsafe parameter


def beginning_of_the_digest(path):
    if subprocess.check_output(["sha256sum", path], text=True)[:8] != "5feceb66":
        raise RuntimeError(path)
    return torch.load(path)  # expect: unsafe parameter


def size_of_the_file(path):
    if subprocess.check_output(["wc", "-c", path], text=True).split()[0] != "1024":
        raise RuntimeError(path)
    return torch.load(path)  # expect: unsafe parameter


def anchored_address(url):
    if RELEASE.match(url) is None:
        raise ValueError(url)
    return pickle.loads(requests.get(url).content)  # expect: safe allow_list


def dots_that_match_anything(url):
    if not LOOSE.match(url):
        raise ValueError(url)
    return pickle.loads(requests.get(url).content)  # expect: unsafe network,parameter


def two_alternatives(url):
    if not re.match(r"https://weights\.example\.org/|http", url):
        raise ValueError(url)
    return pickle.loads(requests.get(url).content)  # expect: unsafe network,parameter


def pattern_of_names(name):
    if not re.fullmatch(r"[a-z]+\.pt", name):
        raise ValueError(name)
    return torch.load(name)  # expect: unsafe parameter


def listed_names(name):
    if not re.fullmatch(r"(small|large)\.pt", name):
        raise ValueError(name)
    return torch.load(name)  # expect: safe allow_list


def listed_beginnings(name):
    if not re.match(r"small|large", name):
        raise ValueError(name)
    return torch.load(name)  # expect: unsafe parameter


def host_of_another_address(url, referer):
    if urlsplit(referer).hostname != "weights.example.org":
        raise ValueError(referer)
    return pickle.loads(requests.get(url).content)  # expect: unsafe network,parameter


def path_of_the_address(url):
    if urlsplit(url).path != "/model.pkl":
        raise ValueError(url)
    return pickle.loads(requests.get(url).content)  # expect: unsafe network,parameter


def version_of_another_package(path, numpy):
    if Version(numpy.__version__) < Version("2.6"):
        raise RuntimeError("too old")
    return torch.load(path)  # expect: unsafe parameter


def version_that_is_too_old(path):
    if Version(torch.__version__) < Version("2.4"):
        raise RuntimeError("too old")
    return torch.load(path)  # expect: unsafe parameter


def version_on_the_other_side(path):
    if Version("2.6") <= Version(torch.__version__):
        return torch.load(path)  # expect: safe restricted_unpickling
    return torch.load(path, weights_only=True)  # expect: safe restricted_unpickling


def flag_tested_and_changed(path, weights_only, quick):
    if not weights_only:
        raise ValueError("weights only")
    if quick:
        weights_only = False
    return torch.load(path, weights_only=weights_only)  # expect: unsafe parameter


def flag_tested_the_other_way(path, weights_only):
    if weights_only:
        return None
    return torch.load(path, weights_only=weights_only)  # expect: unsafe parameter


def flips(paths):
    strict = True
    for path in paths:
        strict = strict and not path.endswith(".full")
        yield torch.load(path, weights_only=strict)  # expect: unsafe parameter
