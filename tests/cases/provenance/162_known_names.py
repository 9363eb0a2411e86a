"""A constant that a decided condition rules out is not what is loaded, where the condition has a name of its own."""
import os
import urllib.request

import torch

KNOWN = ("small", "large")


def fetch(name):
    path = os.path.join("cache", name)
    urllib.request.urlretrieve(f"https://example.org/{name}.pt", path)
    return path


def resolve(name=None):
    if name is None:
        name = "small"
    is_known = name in KNOWN
    if is_known:
        return fetch(name)
    return name


def resolve_unless(name=None):
    if name is None:
        name = "tiny"
    is_known = name in KNOWN
    if is_known:
        return fetch(name)
    return name


def from_cli():
    return torch.load(resolve(os.environ["MODEL"]))  # expect: unsafe environment,network


def by_default():
    return torch.load(resolve("large"))  # expect: safe allow_list


def unknown_default():
    return torch.load(resolve_unless("large"))  # expect: unsafe file,network


def changed_since(name=None):
    if name is None:
        name = "small"
    is_known = name in KNOWN
    name = os.environ.get("OTHER", name)
    if not is_known:
        return torch.load(name)  # expect: unsafe environment,file,parameter


def never_there():
    name = "small"
    if name not in KNOWN:
        return torch.load(name)  # expect: unsafe file
