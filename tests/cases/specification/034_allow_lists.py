"""Fixed lists and prefixes for paths and URLs, and look-alikes."""
import os
import sys
import urllib.request

import torch

ALLOWED = {"/models/a.pt", "/models/b.pt"}
BASE = os.path.realpath("/srv/models")


def exact(path):
    if path not in ALLOWED:
        raise PermissionError(path)
    return torch.load(path)  # expect: safe allow_list


def trusted_host(url):
    if not url.startswith("https://models.example.com/"):
        raise ValueError(url)
    target, _ = urllib.request.urlretrieve(url)
    return torch.load(target)  # expect: safe allow_list


def no_slash(url):
    if not url.startswith("https://models.example.com"):
        raise ValueError(url)
    target, _ = urllib.request.urlretrieve(url)
    return torch.load(target)  # expect: unsafe command_line,network


def inside_base(name):
    full = os.path.realpath(os.path.join(BASE, name))
    if os.path.commonpath([BASE, full]) != BASE:
        raise ValueError(name)
    return torch.load(full)  # expect: unsafe command_line


def suffix(path):
    if not path.endswith((".pt", ".pth")):
        raise ValueError("unsupported file")
    return torch.load(path)  # expect: unsafe command_line


def note(path):
    if path not in ALLOWED:
        print("unusual model", path)
    return torch.load(path)  # expect: unsafe command_line


exact(sys.argv[1]), trusted_host(sys.argv[2]), no_slash(sys.argv[3])
inside_base(sys.argv[4]), suffix(sys.argv[5]), note(sys.argv[6])
