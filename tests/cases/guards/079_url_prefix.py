"""Prefixes of a URL: with host and slash, without the slash, scheme only."""
import io
import sys

import requests
import torch


def from_registry(url):
    if not url.startswith("https://registry.example.com/"):
        raise ValueError(url)
    return torch.load(io.BytesIO(requests.get(url).content))  # expect: safe allow_list


def from_lookalike_host(url):
    if not url.startswith("https://registry.example.com"):
        raise ValueError(url)
    return torch.load(io.BytesIO(requests.get(url).content))  # expect: unsafe command_line,network


def from_anywhere_encrypted(url):
    if not url.startswith("https://"):
        raise ValueError(url)
    return torch.load(io.BytesIO(requests.get(url).content))  # expect: unsafe command_line,network


print(from_registry(sys.argv[1]), from_lookalike_host(sys.argv[2]), from_anywhere_encrypted(sys.argv[3]))
