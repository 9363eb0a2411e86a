"""Prefixes of URLs."""
import io
import sys

import requests
import torch

TRUSTED = "https://artifacts.example.com/models/"
MIRRORS = ("https://a.example.com/", "https://b.example.com/")


def get(url):
    response = requests.get(url, timeout=30)
    response.raise_for_status()
    return io.BytesIO(response.content)


def constant(url):
    if not url.startswith(TRUSTED):
        raise ValueError(url)
    return torch.load(get(url))  # expect: safe allow_list


def several(url):
    if not url.startswith(MIRRORS):
        raise ValueError(url)
    return torch.load(get(url))  # expect: safe allow_list


def scheme(url):
    if not url.startswith("https://"):
        raise ValueError(url)
    return torch.load(get(url))  # expect: unsafe command_line,network


def host_inside(url):
    if "artifacts.example.com" not in url:
        raise ValueError(url)
    return torch.load(get(url))  # expect: unsafe command_line,network


def warned(url):
    if not url.startswith(TRUSTED):
        print("not one of ours:", url)
    return torch.load(get(url))  # expect: unsafe command_line,network


constant(sys.argv[1]), several(sys.argv[2]), scheme(sys.argv[3]), host_inside(sys.argv[4]), warned(sys.argv[5])
