"""A caller fetches by a name, then calls what builds the same path of that name and loads it: the list that the name is looked up in
covers the path, and not what the server has sent."""
import argparse
import os
import urllib.request

import torch

ADDRESSES = {"small": "https://example.org/s", "large": "https://example.org/l"}


def fetch(name):
    urllib.request.urlretrieve(ADDRESSES[name], os.path.join("nets", name + ".pth"))


def build(name):
    return torch.load(os.path.join("nets", name + ".pth"))  # expect: unsafe network


def build_and_maybe_fetch(options):
    path = os.path.join("heads", options.name + ".pth")
    return torch.load(path)  # expect: unsafe network


def build_other(name):
    if name not in ADDRESSES:
        raise ValueError(name)
    return torch.load(os.path.join("others", name + ".pth"))  # expect: safe allow_list


def build_too_early(name):
    if name not in ADDRESSES:
        raise ValueError(name)
    return torch.load(os.path.join("early", name + ".pth"))  # expect: safe allow_list


def run(name):
    fetch(name)
    build(name)
    build_other(name)
    build_too_early(name)
    urllib.request.urlretrieve(ADDRESSES[name], os.path.join("early", name + ".pth"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--name", choices=["small", "large"])
    options = parser.parse_args()
    run(options.name)
    urllib.request.urlretrieve(ADDRESSES[options.name], os.path.join("heads", options.name + ".pth"))
    build_and_maybe_fetch(options)


if __name__ == "__main__":
    main()
